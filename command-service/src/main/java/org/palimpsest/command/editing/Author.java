package org.palimpsest.command.editing;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Source;

import java.util.List;
import java.util.Objects;

/**
 * Who makes a change, why, and on what sources.
 *
 * @param comment why, or null where the editor does not say
 */
public record Author(String editor, @Nullable String comment, List<Source> sources) {

    public Author {
        Objects.requireNonNull(editor, "editor");
        sources = List.copyOf(sources);
    }
}
