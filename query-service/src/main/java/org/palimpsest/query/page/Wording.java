package org.palimpsest.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A phrase of ours that quotes an article's words, which may run in the other direction. */
public record Wording(List<Piece> pieces) {

    private static final int LONGEST_QUOTE = 80;

    public Wording {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of the phrase.
     *
     * @param quoted whether it is an article's words and not ours
     */
    public record Piece(String text, boolean quoted) {}

    /**
     * A phrase; quotes that are long are cut behind a word.
     *
     * @param pattern our words, in which each {@code {}} stands for the next quote
     */
    public static Wording of(String pattern, String... quotes) {
        String[] words = pattern.split("\\{}", -1);
        if (words.length != quotes.length + 1) {
            throw new IllegalArgumentException(pattern + " for " + quotes.length + " quotes");
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                pieces.add(new Piece(words[i], false));
            }
            if (i < quotes.length) {
                pieces.add(new Piece(Excerpt.ofWords(quotes[i], LONGEST_QUOTE), true));
            }
        }
        return new Wording(pieces);
    }

    /** All of it, as one text. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
