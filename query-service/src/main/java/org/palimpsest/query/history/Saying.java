package org.palimpsest.query.history;

import org.palimpsest.article.fact.Fact;

import java.util.Objects;

/** What a part of an article said at some time. */
public sealed interface Saying {

    /** What it said, wherever it stood. */
    sealed interface Said extends Saying {}

    /** The text of an entry, a heading, an infobox field or a title. */
    record Text(String text) implements Said {}

    /** A fact with its words. */
    record OfFact(Fact fact) implements Said {}

    /** What a part that moved said, and where it stood when it did. */
    record Placed(Said said, Standing standing) implements Saying {
        public Placed {
            Objects.requireNonNull(said, "said");
            Objects.requireNonNull(standing, "standing");
        }
    }
}
