package org.palimpsest.article.fact;

import java.util.Objects;

/**
 * A piece of structured truth that stands in an entry's text.
 *
 * @param id unique in its article and never used again, {@code f1}, {@code f2} and so on
 * @param wording the words that say it, never empty
 */
public record Fact(String id, FactValue value, String wording) {

    public Fact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(wording, "wording");
    }

    /** The same fact, corrected. */
    public Fact corrected(FactValue changed, String reworded) {
        return new Fact(id, changed, reworded);
    }
}
