package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * What an editor rests a change on: a work's title and, where it can be read online, its address.
 */
public record Source(String title, @Nullable String url) {

    public Source {
        Objects.requireNonNull(title, "title");
    }
}
