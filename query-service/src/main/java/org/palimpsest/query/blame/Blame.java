package org.palimpsest.query.blame;

import java.time.Instant;
import java.util.List;

/** An article's entries in the order of the text, with who wrote their words. */
record Blame(String article, long revision, List<Blame.Blamed> entries) {

    /**
     * One entry.
     *
     * @param spans which put together are its text; none where it has no words
     */
    record Blamed(String entry, String section, List<Span> spans) {}

    /**
     * Words side by side that the same revision wrote, with the white space behind them.
     *
     * @param revision its number
     * @param at when it was made
     */
    record Span(String text, long revision, String editor, Instant at) {}
}
