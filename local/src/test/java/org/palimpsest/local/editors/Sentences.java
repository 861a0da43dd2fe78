package org.palimpsest.local.editors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;

/** Prose of the kind that editors of such an article write. */
final class Sentences {

    private static final String[] WORDS = {
        "envoys",
        "cheese",
        "the castle",
        "a treaty",
        "railways",
        "over 1,700 people",
        "US$3.5 billion",
        "about 3 per cent",
        "17 December 1996",
        "the harbour",
        "12 wagons"
    };
    private static final String[] VERBS = {
        "came", "left", "met", "was sold", "rose to", "followed"
    };

    private Sentences() {}

    static String clause(RandomGenerator random) {
        return word(random) + " " + VERBS[random.nextInt(VERBS.length)] + " " + word(random);
    }

    /** The text with one word replaced, added or removed. */
    static String edited(RandomGenerator random, String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        int at = random.nextInt(words.size());
        switch (random.nextInt(3)) {
            case 0 -> words.set(at, word(random));
            case 1 -> words.add(at, word(random));
            default -> {
                if (words.size() > 1) {
                    words.remove(at);
                }
            }
        }
        return String.join(" ", words);
    }

    /** The whole text under another title. */
    static String retitled(RandomGenerator random, String text) {
        return text.replaceFirst(
                "= .* =", Matcher.quoteReplacement("= The tale of " + word(random) + " ="));
    }

    /** The whole text with one line below its title edited, removed, doubled or added. */
    static String editedText(RandomGenerator random, String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.size() < 3) {
            return text + "\n" + clause(random) + ".\n";
        }
        int at = 2 + random.nextInt(lines.size() - 2);
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, clause(random) + ".");
            case 2 -> lines.add(2 + random.nextInt(lines.size() - 2), lines.remove(at));
            default -> lines.set(at, edited(random, lines.get(at)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String word(RandomGenerator random) {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
