package org.palimpsest.language.agreement;

import org.palimpsest.language.prose.Span;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before an agreement's name and is no part of it: {@code they signed several
 * agreements such as a}.
 */
final class LeadIn {

    /** After these a name begins, whatever it begins with. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:such as|includ(?:ing|ed|es|e)|among"
                        + " (?:them|these|others)|among"
                        + " which|namely|notably|particularly|especially|in particular|like|for"
                        + " example|for instance|followed"
                        + " by|signed|signing|concluded|concluding|ratified|negotiated|adopted|initialled|entered"
                        + " into|agreed (?:on|to|upon)|agreed|exchanged|as"
                        + " follows)(?![\\p{L}-])|:(?=\\s)");

    /** What is listed without a date of its own ends here, before the name. */
    private static final Pattern UNDATED = Pattern.compile(";(?=\\s)(?![^()]{0,400}\\))");

    /** An article may begin a name, and so may a capital after these. */
    private static final Pattern JOINING =
            Pattern.compile(
                    "(?iu)\\s(?=(?:an?|the)\\s)|(?<!\\p{L})(?:by|on|upon|through|under|with|of|to|via"
                        + "|are|is|was|were|has|have|had|between|and)\\s(?=(?-i:\\p{Lu}))");

    private static final Pattern ARTICLE = Pattern.compile("(?iu)(?<!\\p{L})(?:an?|the)\\s");

    /** Says of a text that it is a sentence rather than a name. */
    private static final Pattern VERB =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:is|are|was|were|has|have|had|will|would|includes?|included"
                            + "|rests?|governed|regulated|strengthened|began|became|led|cooperate)"
                            + "(?!\\p{L})");

    private static final Pattern LEADING =
            Pattern.compile(
                    "(?iu)(?:[\\s,;:&]|(?:and|as well as|also|plus|along with|both|an?|the|their"
                            + "|are|were|is|was)\\s)*+");

    private LeadIn() {}

    /**
     * The name that ends where the words end; empty where none does.
     *
     * @param words in which a name begins after signs and articles, unless a verb or the like says
     *     that it begins later
     */
    static Span skip(String text, Span words) {
        Span name = opened(text, words);
        return isSentence(text, name) ? joined(text, name) : name;
    }

    /**
     * The same for the words of a sentence from its beginning, in which a name is not expected to
     * begin at once.
     *
     * @param words not more than some hundreds of characters
     */
    static Span skipInSentence(String text, Span words) {
        Span name = opened(text, words);
        boolean whole = isSentence(text, name) || hasArticleBeforeNoun(text, name);
        return whole ? joined(text, name) : name;
    }

    private static Span opened(String text, Span words) {
        int start = words.start();
        Matcher opening = OPENING.matcher(text).region(words.start(), words.end());
        opening.useTransparentBounds(true);
        while (opening.find()) {
            if (hasNoun(text, opening.end(), words.end()) || announced(text, words, opening)) {
                start = opening.end();
            }
        }
        Matcher undated = UNDATED.matcher(text).region(start, words.end());
        undated.useTransparentBounds(true);
        while (undated.find()) {
            start = undated.end();
        }
        return bare(text, new Span(start, words.end()));
    }

    private static boolean hasArticleBeforeNoun(String text, Span name) {
        String words = name.in(text);
        Matcher article = ARTICLE.matcher(words);
        return article.find() && AgreementNouns.firstIn(words) > article.start();
    }

    /** The words without articles and signs before them, and without white space behind. */
    static Span bare(String text, Span words) {
        Matcher leading = LEADING.matcher(text).region(words.start(), words.end());
        int start = leading.lookingAt() ? leading.end() : words.start();
        int end = words.end();
        while (end > start && isMargin(text.charAt(end - 1))) {
            end--;
        }
        return new Span(Math.min(start, end), end);
    }

    /** Whether a verb makes the words a sentence. */
    static boolean isSentence(String text, Span words) {
        return VERB.matcher(words.in(text)).find();
    }

    /** Whether several agreements are spoken of before the name, so that a list of them begins. */
    static boolean announces(String text, Span before) {
        return AgreementNouns.announce(before.in(text));
    }

    private static Span joined(String text, Span words) {
        Matcher joining = JOINING.matcher(text).region(words.start(), words.end());
        joining.useTransparentBounds(true);
        while (joining.find()) {
            Span name = bare(text, new Span(joining.end(), words.end()));
            boolean whole = isSentence(text, name) || hasArticleBeforeNoun(text, name);
            if (!whole && AgreementNouns.name(name.in(text))) {
                return name;
            }
        }
        return new Span(words.end(), words.end());
    }

    private static boolean hasNoun(String text, int from, int to) {
        return AgreementNouns.name(text.substring(from, to));
    }

    private static boolean announced(String text, Span words, Matcher opening) {
        return announces(text, new Span(words.start(), opening.start()))
                && !opening.group().equalsIgnoreCase("signed");
    }

    private static boolean isMargin(char c) {
        return Character.isWhitespace(c) || c == ',' || c == '\u00A0' || c == ':';
    }
}
