package org.palimpsest.language.mission;

import org.palimpsest.language.country.Countries;
import org.palimpsest.language.prose.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the posts of a text together with their cities. */
final class Postings {

    private static final int LONGEST_CITY = 60;

    /** {@code Lima (embassy)}, {@code Lima – embassy}. */
    private static final Pattern CITY_BEFORE =
            Pattern.compile(
                    "(?:^|[,;:]\\s|\\sand\\s)(?<city>"
                            + CityName.PATTERN
                            + ")(?<sign>\\s\\((?:an?\\s|the\\s)?|\\s[\u2013\u2014-]\\s|:\\s|,\\s)$");

    /** {@code Lima: Embassy of Japan}. */
    private static final Pattern OWNED =
            Pattern.compile("\\s(?:of|from)\\s(?<owner>[\\p{L}\\s.'\u2019-]{1,80})$");

    private static final Pattern BRACKETED = Pattern.compile("[),;/]|\\sand\\s");

    private Postings() {}

    /** All of which the text says that they are there, in order of their cities. */
    static List<Posting> in(String text, Countries countries) {
        CityList cities = new CityList(text, countries);
        CityName names = new CityName(countries);
        List<Posting> found = new ArrayList<>();
        int end = 0;
        Matcher words = Post.in(text);
        while (words.find()) {
            Post post = Post.of(words);
            List<Span> named = cities.of(post);
            named = named.isEmpty() ? before(text, names, post, countries) : named;
            if (!named.isEmpty() && named.getFirst().start() >= end) {
                Posting posting = new Posting(post, named);
                if (PresenceRule.isThere(text, posting)) {
                    found.add(posting);
                    end = posting.end();
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Span> before(String text, CityName names, Post post, Countries countries) {
        int start = post.span().start();
        int from = Math.max(0, start - LONGEST_CITY);
        Matcher city = CITY_BEFORE.matcher(text.substring(from, start));
        if (!city.find() || (city.start() == 0 && from > 0)) {
            return List.of();
        }
        int end = post.span().end();
        boolean closed =
                city.group("sign").contains("(")
                        ? BRACKETED.matcher(text).region(end, text.length()).lookingAt()
                        : end == text.length() || isOwned(text, end, countries);
        Span span = new Span(from + city.start("city"), from + city.end("city"));
        return closed && names.isCity(span.in(text)) ? List.of(span) : List.of();
    }

    /** Whether one of the two countries is named behind, and nothing else. */
    private static boolean isOwned(String text, int from, Countries countries) {
        Matcher owned = OWNED.matcher(text).region(from, text.length());
        return owned.lookingAt()
                && countries.called(owned.group("owner").replaceFirst("\\.$", "")).isPresent();
    }
}
