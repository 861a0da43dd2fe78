package org.palimpsest.query.credit;

import org.palimpsest.comparison.WordSpans;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text and who wrote which of its words.
 *
 * @param credits which {@linkplain Credits#fit fit} the text
 */
public record CreditedText(String text, Credits credits) {

    public CreditedText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(credits, "credits");
    }

    /** A text of which one revision wrote every word. */
    public static CreditedText by(long revision, String text) {
        return new CreditedText(text, Credits.all(WordSpans.of(text).count(), revision));
    }

    /**
     * What one revision wrote of a text, without a break.
     *
     * @param text the words with the white space behind them, the first also with that before it
     */
    public record Span(String text, long revision) {}

    /** The text in pieces, which put together are the text; none where it has no words. */
    public List<Span> spans() {
        WordSpans words = WordSpans.of(text);
        List<Span> spans = new ArrayList<>();
        int word = 0;
        int from = 0;
        for (Stretch stretch : credits.stretches()) {
            word += stretch.words();
            int to = word == words.count() ? text.length() : words.starts()[word];
            spans.add(new Span(text.substring(from, to), stretch.revision()));
            from = to;
        }
        return spans;
    }
}
