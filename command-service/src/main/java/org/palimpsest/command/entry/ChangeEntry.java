package org.palimpsest.command.entry;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent.EntryMoved;
import org.palimpsest.article.Located;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.Segment;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.placing.Placing;
import org.palimpsest.language.Context;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Rereading;
import org.palimpsest.reading.Surroundings;

import java.util.List;
import java.util.Optional;

/**
 * Gives an entry another text, another place, or both.
 *
 * @param text what it is to say, or null where that stays
 * @param base the revision that the editor began with, or null for the present one
 */
record ChangeEntry(
        EntryReader reader,
        Past past,
        String id,
        @Nullable String text,
        @Nullable String section,
        @Nullable String after,
        @Nullable String before,
        @Nullable Long base)
        implements Action {

    @Override
    public Draft decide(Draft draft) {
        Article article = draft.article();
        Optional<Begun> begun =
                Optional.ofNullable(base)
                        .map(revision -> Begun.at(past, article.slug(), id, revision));
        Located located =
                article.entry(id)
                        .orElseThrow(
                                () ->
                                        begun.map(then -> then.gone(text))
                                                .orElseGet(() -> Begun.notThere(id)));
        Draft changed = move(revise(draft, located, begun));
        return changed.then(elsewhere(article, changed));
    }

    private Draft revise(Draft draft, Located located, Optional<Begun> begun) {
        Entry entry = located.entry();
        if (text == null || text.equals(entry.text())) {
            return draft;
        }
        String yours = Prose.revised(entry, text, "/text");
        String line =
                begun.isEmpty()
                        ? yours
                        : Prose.revised(entry, begun.get().merged(located, yours), "/text");
        Context context = Surroundings.at(draft.article(), located.section(), id);
        List<Segment> read =
                reader.reread(entry, context, entry.kind(), line, context, draft.identities());
        return draft.then(Rereading.changes(located.section(), entry, read));
    }

    private Draft move(Draft draft) {
        if (section == null && after == null && before == null) {
            return draft;
        }
        Article article = draft.article();
        Located located = article.entry(id).orElseThrow();
        return EntryPlace.of(article, located, section, after, before)
                .map(place -> draft.then(moved(draft, located, place)))
                .orElse(draft);
    }

    private EntryMoved moved(Draft draft, Located located, EntryPlace place) {
        Article article = draft.article();
        Entry entry = located.entry();
        Relocation to = Placing.relocation(article, place.section(), place.after(), entry);
        List<Segment> read =
                reader.reread(
                        entry,
                        Surroundings.at(article, located.section(), id),
                        entry.kind(),
                        entry.text(),
                        Surroundings.at(article, place.section(), place.after()),
                        draft.identities());
        return new EntryMoved(
                located.section(), id, to, read.equals(entry.segments()) ? null : read);
    }

    /** What the entries under a term line say otherwise once it says something else or is gone. */
    private List<EditorialEvent> elsewhere(Article before, Draft changed) {
        return new Rereading(reader)
                .between(before, changed.article(), changed.identities()).stream()
                        .filter(event -> !id.equals(event.place().entry()))
                        .toList();
    }
}
