package org.palimpsest.language.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.country.Countries;
import org.palimpsest.language.country.CountryMention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which way a visit went.
 *
 * @param from null where it is not known
 * @param to null where it is not known
 */
public record Direction(@Nullable String from, @Nullable String to) {

    private static final Pattern TO = Pattern.compile("(?iu)(?<!\\p{L})to(?!\\p{L})");
    private static final Pattern FROM = Pattern.compile("(?iu)(?<!\\p{L})from(?!\\p{L})");

    /** Neither end is known. */
    public static Direction unknown() {
        return new Direction(null, null);
    }

    boolean isUnknown() {
        return from == null && to == null;
    }

    /**
     * What a heading or term line says: {@code from A to B}, {@code A to B} or {@code to B}. Empty
     * where it says none of these of the two countries; an explicit {@code from} another country
     * stands as it is written.
     */
    public static Optional<Direction> in(String heading, Countries countries) {
        Matcher to = TO.matcher(heading);
        int begin = -1;
        int end = -1;
        while (to.find()) {
            begin = to.start();
            end = to.end();
        }
        if (begin < 0) {
            return Optional.empty();
        }
        String before = heading.substring(0, begin);
        String after = FROM.split(heading.substring(end), 2)[0];
        Optional<String> host = countries.namedIn(after).or(() -> calledIn(after, countries));
        return host.isPresent()
                ? host.map(country -> towards(country, before, countries))
                : unmatched(before, after, countries);
    }

    /** By another name than the article's: {@code the UK}. */
    private static Optional<String> calledIn(String words, Countries countries) {
        return CountryMention.in(words, countries).stream()
                .map(CountryMention::country)
                .findFirst();
    }

    private static Direction towards(String host, String before, Countries countries) {
        String other = countries.otherThan(host);
        return new Direction(
                countries.namedIn(before).filter(country -> !country.equals(host)).orElse(other),
                host);
    }

    /** Where the host is neither country, a sender that is one still tells; else the words do. */
    private static Optional<Direction> unmatched(String before, String after, Countries countries) {
        Matcher from = FROM.matcher(before);
        boolean known = countries.first() != null && countries.second() != null;
        if (known || !from.find()) {
            return Optional.empty();
        }
        String sender = bare(before.substring(from.end()));
        String host = bare(after);
        return sender.isEmpty() || host.isEmpty()
                ? Optional.empty()
                : Optional.of(new Direction(sender, host));
    }

    private static String bare(String name) {
        return name.strip().replaceFirst("(?i)^the\\s+", "");
    }
}
