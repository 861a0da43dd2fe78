package org.palimpsest.query.history;

import org.palimpsest.article.fact.Fact;

/** What a part of an article said at some time. */
public sealed interface Saying {

    /** The text of an entry, a heading, an infobox field or a title. */
    record Text(String text) implements Saying {}

    /** A fact with its words. */
    record OfFact(Fact fact) implements Saying {}
}
