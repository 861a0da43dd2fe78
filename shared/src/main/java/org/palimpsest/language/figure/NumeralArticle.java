package org.palimpsest.language.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The indefinite article before a number in digits, which goes by how the number is spoken. */
public final class NumeralArticle {

    private static final Pattern ARTICLE =
            Pattern.compile("(?<![\\p{L}\\d.'\\u2019-])[Aa]n?(\\h)$");
    private static final String SIGNS = "[\\p{Sc}+\\u2212-]{0,2}";

    /** Eight and its kin, eleven and eighteen, and the years of the latter two's hundreds. */
    private static final Pattern VOWEL =
            Pattern.compile(SIGNS + "(?:8|1[18](?:\\d{2}|(?:\\d{3})+)?(?!\\d)).*");

    private static final Pattern NUMERAL = Pattern.compile(SIGNS + "\\d.*");

    private NumeralArticle() {}

    /**
     * A text that ends right before a number, with the article that goes with it where it has one.
     *
     * @param head whose article went with the number before
     */
    public static String fitting(String head, String before, String after) {
        Matcher article = ARTICLE.matcher(head);
        boolean both = NUMERAL.matcher(before).matches() && NUMERAL.matcher(after).matches();
        if (!both || isVowel(before) == isVowel(after) || !article.find()) {
            return head;
        }
        String letter = head.substring(article.start(), article.start() + 1);
        return head.substring(0, article.start())
                + (isVowel(after) ? letter + "n" : letter)
                + article.group(1);
    }

    private static boolean isVowel(String number) {
        return VOWEL.matcher(number).matches();
    }
}
