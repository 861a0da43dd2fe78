package org.palimpsest.article.fact;

import java.util.Objects;

/**
 * Another article to read.
 *
 * @param title that article's
 */
public record Link(String title) implements FactValue {

    public Link {
        Objects.requireNonNull(title, "title");
    }

    @Override
    public String kind() {
        return "link";
    }
}
