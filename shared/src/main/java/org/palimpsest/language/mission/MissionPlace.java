package org.palimpsest.language.mission;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.country.Cities;
import org.palimpsest.language.country.Countries;
import org.palimpsest.language.country.CountryMention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the place of a text tells of the missions in it.
 *
 * @param sender whose missions they are where the text does not tell, or null
 */
public record MissionPlace(Countries countries, Cities cities, @Nullable String sender) {

    private static final int REACH = 20;
    private static final Pattern HOST = Pattern.compile("(?iu)\\b(?:in|to)\\s(?:the\\s)?$");

    /**
     * By the lines above the text, the nearest first: {@code Of Japan}, {@code Japanese missions in
     * Peru}.
     */
    public static MissionPlace under(List<String> lines, Countries countries, Cities cities) {
        return new MissionPlace(
                countries,
                cities,
                lines.stream()
                        .map(line -> senderIn(line, countries))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null));
    }

    private static Optional<String> senderIn(String line, Countries countries) {
        List<CountryMention> mentions = CountryMention.in(line, countries);
        List<String> hosts =
                mentions.stream()
                        .filter(mention -> isHost(line, mention))
                        .map(CountryMention::country)
                        .distinct()
                        .toList();
        List<String> others =
                mentions.stream()
                        .map(CountryMention::country)
                        .filter(country -> !hosts.contains(country))
                        .distinct()
                        .toList();
        if (others.size() == 1) {
            return Optional.of(others.getFirst());
        }
        return others.isEmpty() && hosts.size() == 1
                ? Optional.ofNullable(countries.otherThan(hosts.getFirst()))
                : Optional.empty();
    }

    private static boolean isHost(String line, CountryMention mention) {
        String head = line.substring(Math.max(0, mention.start() - REACH), mention.start());
        return HOST.matcher(head).find();
    }
}
