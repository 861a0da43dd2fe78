package org.palimpsest.language.prose;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether {@code a} or {@code an} stands before words, which their sound decides. */
public final class IndefiniteArticle {

    private static final Pattern BEFORE =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])an?(?=[\\s\u00A0\u202F]$)");
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+|\\p{M}+");

    /** Eight, eleven, eighteen; a number of four digits without a sign is said as a year is. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:8|(?:11|18)(?!\\d)|(?:11|18)\\d{2}(?!\\d|[,.]\\d)"
                            + "|(?:11|18)\\d{3}(?!\\d)|(?:11|18)\\d{6}(?!\\d))");

    /** Letters that are said by their names: {@code MoU}, {@code FTA}, {@code F-16}, {@code X}. */
    private static final Pattern SPELLED =
            Pattern.compile(
                    "^(?:\\p{Lu}{1,3}s?(?!\\p{L})|\\p{Lu}o\\p{Lu}|U\\p{Lu}+(?!\\p{L})"
                            + "|\\p{Lu}(?=[\\d-])|(?=\\p{Lu}{4})[B-DF-HJ-NP-TV-Z]{2})");

    private static final Pattern SPELLED_VOWEL = Pattern.compile("^[AEFHILMNORSX]");

    private static final Pattern SILENT = Pattern.compile("(?i)^(?:hour|honou?r|honest|heir)");

    /** Words that begin with a vowel's letter and a consonant's sound. */
    private static final Pattern CONSONANT =
            Pattern.compile(
                    "(?i)^(?:eu|ewe|one(?!\\p{L})|once|oua|ubiq|uga|ukr|ura|urug|us[aeu]|usurp|uto?p|uten"
                        + "|util|utah|uni(?:[cfqstv]|o(?!n(?:ic|iz))|lat|mod|corn))");

    private static final Pattern VOWEL = Pattern.compile("(?i)^[aeiou]");

    private IndefiniteArticle() {}

    /** {@code a} or {@code an}, before those words or that number. */
    public static String before(String words) {
        return isVowel(
                        SIGNS.matcher(Normalizer.normalize(words.strip(), Normalizer.Form.NFD))
                                .replaceAll(""))
                ? "an"
                : "a";
    }

    /**
     * The text up to the words with the article at its end, if one stands there, made to agree with
     * them.
     */
    public static String agreeing(String head, String words) {
        int from = Math.max(0, head.length() - 4);
        Matcher article = BEFORE.matcher(head).region(from, head.length());
        article.useTransparentBounds(true);
        return article.find()
                ? head.substring(0, article.start() + 1)
                        + before(words).substring(1)
                        + head.substring(article.end())
                : head;
    }

    /**
     * The text up to words that take the place of others, with the article at its end as these
     * sound, if one stands there and those sounded otherwise.
     */
    public static String changing(String head, String before, String after) {
        String agreeing = agreeing(head, after);
        return agreeing.equals(head) || before(before).equals(before(after)) ? head : agreeing;
    }

    private static boolean isVowel(String words) {
        if (SPELLED.matcher(words).find()) {
            return SPELLED_VOWEL.matcher(words).find();
        }
        boolean sounded = VOWEL.matcher(words).find() && !CONSONANT.matcher(words).find();
        return sounded || NUMBER.matcher(words).find() || SILENT.matcher(words).find();
    }
}
