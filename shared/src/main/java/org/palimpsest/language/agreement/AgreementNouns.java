package org.palimpsest.language.agreement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The nouns by which a name is known as an agreement's: {@code Trade and Financial Agreement}. In a
 * running list nothing else tells agreements from people, countries and works with their years.
 */
final class AgreementNouns {

    private static final Pattern ANY =
            whole(
                    "agreements?|treaty|treaties|conventions?|protocols?|memorandums?|memoranda"
                            + "|accords?|pacts?|declarations?|mous?|charters?|arrangements?"
                            + "|exchanges? of (?:notes|letters)|joint statements?|concordats?"
                            + "|compacts?|covenants?|communiqu[e\u00E9]s?|letters? of intent"
                            + "|understandings?|armistices?|settlements?|modus vivendi"
                            + "|capitulations?|ententes?|alliances?|(?:action|work) plans?"
                            + "|(?:plan|programme|program)s? of (?:action|cooperation)"
                            + "|(?:economic|strategic) partnerships?|(?:free|preferential) trade"
                            + "|air services|double taxation");

    private static final Pattern SEVERAL =
            whole(
                    "agreements|treaties|conventions|protocols|memorandums|memoranda|accords|pacts"
                            + "|declarations|mous|arrangements|instruments|deals");

    private AgreementNouns() {}

    private static Pattern whole(String words) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    /** Whether the words name an agreement. */
    static boolean name(String words) {
        return ANY.matcher(words).find();
    }

    /** Where the first such noun stands, or -1. */
    static int firstIn(String words) {
        Matcher noun = ANY.matcher(words);
        return noun.find() ? noun.start() : -1;
    }

    /** Whether the words speak of several agreements, so that a list after them lists those. */
    static boolean announce(String words) {
        return SEVERAL.matcher(words).find();
    }
}
