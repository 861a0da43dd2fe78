package org.palimpsest.article;

import org.palimpsest.article.fact.Fact;

/** A run of an entry's text: words as they came, or a slot that holds a fact. */
public sealed interface Segment {

    /** What a reader sees. */
    String text();

    /** Words that are no fact. */
    record Words(String text) implements Segment {}

    /** The place in the text where a fact stands. */
    record Slot(Fact fact) implements Segment {

        @Override
        public String text() {
            return fact.wording();
        }
    }
}
