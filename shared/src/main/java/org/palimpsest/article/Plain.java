package org.palimpsest.article;

import org.palimpsest.article.fact.Fact;

import java.util.Objects;

/**
 * Words of an entry that an editor said are no fact.
 *
 * @param kind of the fact that they were taken for
 */
public record Plain(String kind, String wording) {

    public Plain {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(wording, "wording");
    }

    static Plain of(Fact fact) {
        return new Plain(fact.value().kind(), fact.wording());
    }
}
