package org.palimpsest.language.mission;

import org.palimpsest.article.fact.Mission;
import org.palimpsest.language.prose.IndefiniteArticle;
import org.palimpsest.language.prose.Span;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say what kind of mission there is.
 *
 * @param span where they stand
 * @param name as a fact has it: singular and in lower case
 * @param said the same as the text says it, which may be finer: {@code honorary vice-consulate}
 * @param plural whether there are several
 */
record Post(Span span, String name, String said, boolean plural) {

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}-])(?<rank>(?:honorary|deputy|assistant)[ -])?"
                            + "(?<vice>vice[ -])?"
                            + "(?<base>embass(?:y|ies)|high commissions?"
                            + "|consulates?[ -]generals?|general consulates?|consulates?"
                            + "|consular (?:offices?|agency|agencies))(?![\\p{L}-])");

    /** The words for posts in a text. */
    static Matcher in(String text) {
        return WORDS.matcher(text);
    }

    /** The post that was matched. */
    static Post of(Matcher words) {
        String base = words.group("base").toLowerCase(Locale.ROOT);
        boolean plural = base.endsWith("s") || base.startsWith("consulates");
        String said =
                (words.group("rank") == null ? "" : rank(words.group("rank")) + " ")
                        + (words.group("vice") == null ? "" : "vice-")
                        + singular(base);
        return new Post(new Span(words.start(), words.end()), kind(said), said, plural);
    }

    private static String rank(String matched) {
        return matched.substring(0, matched.length() - 1).toLowerCase(Locale.ROOT);
    }

    private static String singular(String base) {
        return base.contains("general")
                ? "consulate-general"
                : base.replaceFirst("ies$", "y").replaceFirst("s$", "");
    }

    /** One of the kinds that facts tell apart; a finer one is of the nearest of them. */
    private static String kind(String said) {
        if (Mission.POSTS.contains(said)) {
            return said;
        }
        if (said.startsWith("honorary ") && said.contains("consulate")) {
            return "honorary consulate";
        }
        return said.contains("consular ")
                ? "consular office"
                : Mission.POSTS.stream()
                        .filter(said::endsWith)
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow();
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
        return IndefiniteArticle.before(name) + " " + name;
    }
}
