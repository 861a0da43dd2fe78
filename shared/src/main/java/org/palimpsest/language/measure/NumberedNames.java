package org.palimpsest.language.measure;

import org.palimpsest.language.prose.Prose;

import java.util.regex.Pattern;

/** Lists of names by their numbers: {@code Resolutions 242 (1967), 338 and 1559}. */
public final class NumberedNames {

    private static final int FARTHEST = 80;

    /** All of such a list that can stand before a further number of it. */
    private static final Pattern BEGUN =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:resolutions|articles|sections|chapters|paragraphs|protocols"
                            + "|annexes|conventions|directives|regulations|laws|acts|decrees|rules"
                            + "|flights|routes|highways|lines|numbers|pages|nos\\.?)\\s"
                            + "(?:\\d{1,5}(?:\\s\\(\\d{4}\\))?,\\s){0,9}"
                            + "\\d{1,5}(?:\\s\\(\\d{4}\\))?(?:,|,?\\s(?:and|or|&))\\s$");

    private NumberedNames() {}

    /** Whether a number that begins at that place goes on with such a list. */
    public static boolean goOnAt(Prose prose, int number) {
        int end = prose.skipSpacesBack(number);
        char last = prose.at(end - 1);
        boolean joined = last == ',' || last == '&' || last == 'd' || last == 'r';
        return joined
                && end < number
                && BEGUN.matcher(prose.text().substring(Math.max(0, number - FARTHEST), number))
                        .find();
    }
}
