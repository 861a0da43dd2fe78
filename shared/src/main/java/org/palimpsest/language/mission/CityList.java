package org.palimpsest.language.mission;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.country.Countries;
import org.palimpsest.language.prose.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cities that a text names for a post. Every look ahead is bounded. */
final class CityList {

    private static final String PROPER =
            "(?:the\\s)?\\p{Lu}[\\p{L}.'\u2019-]{0,40}+"
                    + "(?:\\s(?:(?:of|and|the|de)\\s){0,2}+\\p{Lu}[\\p{L}'\u2019-]{0,40}+){0,5}+";

    /** Whose the post is: {@code Embassy of Japan}. */
    private static final Pattern OWNER = Pattern.compile("\\s(?:of|to|for|from)\\s" + PROPER);

    /** What may stand between a post and its city. */
    private static final Pattern LOCATED =
            Pattern.compile(
                    ",?(?:\\s(?:which|that))?(?:\\s(?:is|are|was|were|operates?|exists?))?"
                            + "(?:\\s(?:currently|now|also|both|each|opened|established))?"
                            + "(?:\\s(?:located|based|situated|housed|headquartered|resident|one))?"
                            + "\\s(?:in|at)\\s");

    private static final Pattern LISTED =
            Pattern.compile("\\s?:\\s|\\s[\u2013\u2014-]\\s|\\s\\((?:in\\s)?");
    private static final Pattern COMMA = Pattern.compile(",\\s(?=\\p{Lu})");

    private static final List<Pattern> PREFIXES =
            List.of(
                    Pattern.compile(
                            "(?:the|its|their|\\p{Lu}[\\p{L}.-]{1,20}['\u2019]s)\\s"
                                    + "(?:\\p{L}{1,20}\\s){0,2}capital(?:\\scity)?"
                                    + "(?:\\sof\\s"
                                    + PROPER
                                    + ")?,?\\s"),
                    Pattern.compile(
                            "(?:both\\s)?(?:the\\s)?(?:\\p{L}{1,20}\\s){0,2}"
                                    + "(?:city|cities|town|towns|port|capital)\\sof\\s"),
                    Pattern.compile(
                            "(?:both\\s|each of\\s|the\\s(?:\\p{L}{1,20}\\s){0,2}"
                                    + "(?:city|town|port)\\s)?"));

    private static final Pattern ASIDE = Pattern.compile("\\s?\\([^()]{1,80}\\)");
    private static final Pattern NEXT =
            Pattern.compile(
                    "(?<sign>[,;]\\s(?:and\\s|as well as\\s)?|\\s(?:and|&|as well as)\\s)"
                            + "(?:also\\s)?(?:in\\s|at\\s)?");
    private static final Pattern JOINING = Pattern.compile("and|&|as well as");
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "['\u2019]s|\\s(?:has|have|is|was|maintains?|operates?|also|opened)\\b");
    private static final Pattern ENDED = Pattern.compile("\\.?$");
    private static final Pattern CLOSED = Pattern.compile("\\s?(?:[.,;)]|$)");

    private final String text;
    private final CityName names;

    CityList(String text, Countries countries) {
        this.text = text;
        names = new CityName(countries);
    }

    /** The cities of the post, or none. */
    List<Span> of(Post post) {
        int from = post.span().end();
        Matcher owner = OWNER.matcher(text).region(from, text.length());
        boolean owned = owner.lookingAt();
        List<Span> found = owned ? after(owner.end(), post, true) : List.of();
        return found.isEmpty() ? after(from, post, false) : found;
    }

    private List<Span> after(int from, Post post, boolean owned) {
        Matcher located = region(LOCATED, from);
        if (located.lookingAt()) {
            List<Span> found = beginningAt(located.end(), post.plural());
            return found.isEmpty() ? beyondCountry(located.end(), post) : found;
        }
        Matcher listed = region(LISTED, from);
        if (listed.lookingAt()) {
            boolean bracketed = listed.group().startsWith(" (");
            return bracketed && !post.plural() ? List.of() : beginningAt(listed.end(), true);
        }
        Matcher comma = region(COMMA, from);
        boolean named = comma.lookingAt() && (owned || isTitle(post, comma.end()));
        return named ? beginningAt(comma.end(), post.plural()) : List.of();
    }

    /** {@code Japanese Embassy, Lima}, with nothing behind. */
    private boolean isTitle(Post post, int from) {
        Span city = CityName.at(text, from);
        return Character.isUpperCase(text.codePointAt(post.span().start()))
                && city != null
                && region(ENDED, city.end()).lookingAt();
    }

    /** {@code in Peru is located in Lima}. */
    private List<Span> beyondCountry(int from, Post post) {
        int start = text.startsWith("the ", from) ? from + 4 : from;
        Span country = CityName.at(text, start);
        Matcher located = country == null ? null : region(LOCATED, country.end());
        Matcher comma = country == null ? null : region(COMMA, country.end());
        if (located != null && located.lookingAt()) {
            return beginningAt(located.end(), post.plural());
        }
        return comma != null && comma.lookingAt()
                ? beginningAt(comma.end(), post.plural())
                : List.of();
    }

    private List<Span> beginningAt(int from, boolean plural) {
        Span first = cityAt(from);
        return first == null ? List.of() : plural ? all(first) : firstAnd(first);
    }

    private @Nullable Span cityAt(int from) {
        for (Pattern prefix : PREFIXES) {
            Matcher before = region(prefix, from);
            Span name = before.lookingAt() ? CityName.at(text, before.end()) : null;
            if (name != null && names.isCity(name.in(text))) {
                return name;
            }
        }
        return null;
    }

    /** After one post there may be a second city, but what follows a comma is a region. */
    private List<Span> firstAnd(Span first) {
        Matcher next = region(NEXT, first.end());
        boolean joined = next.lookingAt() && next.group("sign").startsWith(" ");
        Span second = joined ? cityAt(next.end()) : null;
        boolean closed = second != null && region(CLOSED, second.end()).lookingAt();
        return second != null && closed ? List.of(first, second) : List.of(first);
    }

    private List<Span> all(Span first) {
        List<Span> cities = new ArrayList<>(List.of(first));
        List<Span> beforeSemicolons = new ArrayList<>(List.of(first));
        boolean semicolons = false;
        boolean last = false;
        int end = first.end();
        while (true) {
            Matcher aside = region(ASIDE, end);
            end = aside.lookingAt() ? aside.end() : end;
            Matcher next = region(NEXT, end);
            Span name = next.lookingAt() ? nameAt(next.end()) : null;
            if (name == null) {
                break;
            }
            end = name.end();
            String sign = next.group("sign");
            boolean parts = sign.startsWith(";");
            boolean region = sign.equals(", ") && isRegion(name, last);
            semicolons |= parts;
            last |= JOINING.matcher(sign).find();
            if (!region && names.isCity(name.in(text))) {
                cities.add(name);
                beforeSemicolons.addAll(parts ? List.of(name) : List.of());
            }
        }
        return semicolons ? beforeSemicolons : cities;
    }

    /** Of the city before it; what stands behind the last city is one whatever it is. */
    private boolean isRegion(Span name, boolean last) {
        return Regions.has(name.in(text)) || (last && region(CLOSED, name.end()).lookingAt());
    }

    /** A name that goes on with the list rather than with a sentence of its own. */
    private @Nullable Span nameAt(int from) {
        Span city = cityAt(from);
        Span name = city == null ? CityName.at(text, from) : city;
        boolean post = name == null || Post.in(name.in(text)).find();
        return post || region(SUBJECT, name.end()).lookingAt() ? null : name;
    }

    private Matcher region(Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.useTransparentBounds(true);
    }
}
