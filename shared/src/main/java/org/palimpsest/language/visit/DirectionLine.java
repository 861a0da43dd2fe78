package org.palimpsest.language.visit;

import org.palimpsest.language.country.Countries;
import org.palimpsest.language.country.CountryMention;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that stands above visits and may tell which way they went. */
record DirectionLine(String text, Countries countries) {

    private static final Pattern TO = word("to(?!\\s*\\d)");
    private static final Pattern FROM = word("from");
    private static final Pattern BY = word("by");
    private static final Pattern IN = word("in");
    private static final Pattern OF = word("of");

    /** Where the words end that one of these prepositions is followed by. */
    private static final Pattern NEXT =
            word("from|to|by|in|with|between|at|on|during|since|until|who|that|which");

    private static final Pattern ARROW = Pattern.compile("\\s*(?:[\u2192\u21D2\u27A1]|->)\\s*");
    private static final Pattern DASH = Pattern.compile("\\s*[\u2012-\u2015]\\s*");
    private static final Pattern ARTICLE = Pattern.compile("(?iu)^the\\s+");

    private static Pattern word(String words) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    /**
     * Empty where it does not tell. One of the two countries tells the other; a host who is neither
     * tells nothing, unless the article's countries are not known.
     */
    Optional<Direction> direction() {
        Matcher to = TO.matcher(text);
        int begin = -1;
        int end = -1;
        while (to.find()) {
            begin = to.start();
            end = to.end();
        }
        return begin < 0
                ? withoutTo()
                : towards(text.substring(0, begin), FROM.split(text.substring(end), 2)[0]);
    }

    private Optional<Direction> towards(String before, String after) {
        Optional<String> host = countries.namedIn(after).or(() -> calledIn(after));
        if (host.isEmpty()) {
            return unmatched(before, after);
        }
        return host.map(
                country ->
                        countries
                                .namedIn(before)
                                .filter(sender -> !sender.equals(country))
                                .map(sender -> new Direction(sender, country))
                                .orElseGet(() -> to(country)));
    }

    /** By another name than the article's: {@code the UK}. */
    private Optional<String> calledIn(String words) {
        return CountryMention.in(words, countries).stream()
                .map(CountryMention::country)
                .findFirst();
    }

    /** Where the host is neither country, a sender that is one still tells; else the words do. */
    private Optional<Direction> unmatched(String before, String after) {
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

    private Optional<Direction> withoutTo() {
        return parted(ARROW, this::party)
                .or(() -> parted(DASH, this::name))
                .or(() -> behind(FROM).map(this::from))
                .or(() -> behind(BY).map(this::from))
                .or(() -> behind(IN).map(this::to))
                .or(() -> behind(OF).map(this::from))
                .or(() -> adjective().map(this::from));
    }

    /** {@code Peru → Japan}, {@code Peru – Japan}. */
    private Optional<Direction> parted(Pattern sign, Function<String, Optional<String>> party) {
        String[] sides = sign.split(text.strip(), 3);
        return sides.length != 2
                ? Optional.empty()
                : party.apply(sides[0])
                        .flatMap(
                                sender ->
                                        party.apply(sides[1])
                                                .filter(host -> !host.equals(sender))
                                                .map(host -> new Direction(sender, host)));
    }

    /** The one country that the words behind such a preposition speak of. */
    private Optional<String> behind(Pattern preposition) {
        return preposition
                .matcher(text)
                .results()
                .map(found -> NEXT.split(text.substring(found.end()), 2)[0])
                .map(this::party)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code Peruvian visits}, not {@code Peruvian and Japanese visits}. */
    private Optional<String> adjective() {
        String line = bare(text);
        return party(line)
                .filter(
                        country ->
                                CountryMention.in(line, countries).stream()
                                        .limit(1)
                                        .anyMatch(
                                                mention ->
                                                        mention.start() == 0
                                                                && mention.adjective()));
    }

    /** The country that the words speak of, where it is one and no more. */
    private Optional<String> party(String words) {
        List<String> mentioned =
                CountryMention.in(words, countries).stream()
                        .map(CountryMention::country)
                        .distinct()
                        .toList();
        return mentioned.isEmpty()
                ? countries.namedIn(words)
                : Optional.of(mentioned.getFirst()).filter(country -> mentioned.size() == 1);
    }

    /** The country of which the words are a name and nothing else. */
    private Optional<String> name(String words) {
        String name = bare(words);
        return CountryMention.in(name, countries).stream()
                .filter(mention -> mention.start() == 0 && mention.end() == name.length())
                .map(CountryMention::country)
                .findFirst();
    }

    private Direction from(String sender) {
        return new Direction(sender, countries.otherThan(sender));
    }

    private Direction to(String host) {
        return new Direction(countries.otherThan(host), host);
    }

    private static String bare(String name) {
        return ARTICLE.matcher(name.strip()).replaceFirst("");
    }
}
