package org.palimpsest.article.fact;

import java.util.Objects;

/** The title of another article that a reader may go on to. */
public record Link(String title) implements FactValue {

    public Link {
        Objects.requireNonNull(title, "title");
    }

    @Override
    public String kind() {
        return "link";
    }
}
