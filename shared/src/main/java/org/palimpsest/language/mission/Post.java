package org.palimpsest.language.mission;

import org.palimpsest.language.prose.Span;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say what kind of mission there is.
 *
 * @param span where they stand
 * @param name singular and in lower case, as a fact has it
 * @param plural whether there are several
 */
record Post(Span span, String name, boolean plural) {

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}-])(?<rank>(?:honorary|deputy|assistant)[ -])?"
                            + "(?<vice>vice[ -])?"
                            + "(?<base>embass(?:y|ies)|high commissions?"
                            + "|consulates?[ -]generals?|general consulates?|consulates?"
                            + "|consular (?:offices?|agency|agencies))(?![\\p{L}-])");

    private static final Pattern VOWEL = Pattern.compile("^(?:[aei]|hon)");

    /** The words for posts in a text. */
    static Matcher in(String text) {
        return WORDS.matcher(text);
    }

    /** The post that was matched. */
    static Post of(Matcher words) {
        String base = words.group("base").toLowerCase(Locale.ROOT);
        String name =
                (words.group("rank") == null ? "" : rank(words.group("rank")) + " ")
                        + (words.group("vice") == null ? "" : "vice-")
                        + singular(base);
        boolean plural = base.endsWith("s") || base.startsWith("consulates");
        return new Post(new Span(words.start(), words.end()), name, plural);
    }

    private static String rank(String matched) {
        return matched.substring(0, matched.length() - 1).toLowerCase(Locale.ROOT);
    }

    private static String singular(String base) {
        return base.contains("general")
                ? "consulate-general"
                : base.replaceFirst("ies$", "y").replaceFirst("s$", "");
    }

    /** Several of that name: {@code consulates-general}. */
    static String several(String name) {
        if (name.endsWith("consulate-general")) {
            return name.replace("consulate-general", "consulates-general");
        }
        return name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }

    /** One of that name: {@code an embassy}. */
    static String one(String name) {
        return article(name) + " " + name;
    }

    /** The indefinite article before that name. */
    static String article(String name) {
        return VOWEL.matcher(name).find() ? "an" : "a";
    }
}
