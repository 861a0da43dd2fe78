package org.palimpsest.command.web;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Author;
import org.palimpsest.command.editing.Length;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Rejection;

import java.util.List;

/** Why an editor makes a change and on what sources, as a request says it. */
public record Why(@Nullable String comment, @Nullable List<SourceBody> sources) {

    /** As query parameters say it, where the body is a text or there is none. */
    public static Why ofParameters(@Nullable String comment, @Nullable List<String> sources) {
        return new Why(
                comment,
                sources == null
                        ? null
                        : sources.stream()
                                .filter(source -> !source.isEmpty())
                                .map(SourceBody::named)
                                .toList());
    }

    /**
     * @throws Rejection.AgainstRule where the comment or a source is against a rule
     */
    Author author(String editor) {
        return new Author(editor, checkedComment(), SourceBody.sources(sources));
    }

    private @Nullable String checkedComment() {
        if (comment == null || comment.isBlank()) {
            return null;
        }
        Length.COMMENT.require(comment, "/comment");
        return Prose.lines(comment, "/comment");
    }
}
