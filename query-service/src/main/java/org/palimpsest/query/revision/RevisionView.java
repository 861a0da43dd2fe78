package org.palimpsest.query.revision;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Revision;
import org.palimpsest.query.history.Change;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.view.SourceView;

import java.time.Instant;
import java.util.List;

/**
 * A revision as the contract's JSON shows it.
 *
 * @param article the article's slug where the revision stands among those of others, else null and
 *     left out
 * @param reverts the revision that this one undoes, else null and left out
 */
public record RevisionView(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String article,
        long revision,
        long position,
        Instant at,
        String editor,
        @Nullable String comment,
        List<SourceView> sources,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long reverts,
        List<ChangedView> changes) {

    /** One change; {@code section} is null for a change of the article itself. */
    public record ChangedView(
            String type,
            @Nullable String section,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String entry,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String fact,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String key,
            @Nullable Object before,
            @Nullable Object after) {

        static ChangedView of(Change change) {
            return new ChangedView(
                    change.type(),
                    change.place().section(),
                    change.place().entry(),
                    change.place().fact(),
                    change.place().key(),
                    SayingView.of(change.before()),
                    SayingView.of(change.after()));
        }
    }

    /** Among the revisions of its own article. */
    static RevisionView of(RevisionRecord record) {
        return view(null, record);
    }

    /** Among the revisions of all articles. */
    public static RevisionView ofMany(RevisionRecord record) {
        return view(record.article(), record);
    }

    private static RevisionView view(@Nullable String article, RevisionRecord record) {
        Revision revision = record.revision();
        return new RevisionView(
                article,
                revision.number(),
                record.position(),
                revision.at(),
                revision.editor(),
                revision.comment(),
                SourceView.of(revision.sources()),
                revision.reverts(),
                record.changes().stream().map(ChangedView::of).toList());
    }
}
