package org.palimpsest.reading;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.language.country.Cities;
import org.palimpsest.language.country.Countries;
import org.palimpsest.language.country.CountryNames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the missions of an article, to tell by them in which country a city is. */
final class KnownMissions {

    private static final Pattern FIELD =
            Pattern.compile(
                    "(?<post>.{1,60}?) of (?<sender>[^,]{1,80}),(?<city>[^,]{1,80})(?<rest>.*)");
    private static final Pattern REGION =
            Pattern.compile(
                    "(?:,\\s|\\s\\()(?<name>(?:the )?\\p{Lu}[\\p{L}\\s'’-]{1,40}?)[,.;)].*");

    private final Countries countries;
    private final List<Mission> missions = new ArrayList<>();

    /** The infobox's {@code Mission1} and {@code Mission2}: {@code Embassy of Japan, Lima}. */
    KnownMissions(List<InfoboxField> infobox, Countries countries) {
        this.countries = countries;
        for (String key : List.of("Mission1", "Mission2")) {
            Surroundings.value(infobox, key).flatMap(this::mission).ifPresent(missions::add);
        }
    }

    private Optional<Mission> mission(String value) {
        Matcher field = FIELD.matcher(value);
        if (!field.matches() || isAbroad(field.group("rest") + ".", null)) {
            return Optional.empty();
        }
        String city = field.group("city").strip();
        return countries
                .namedIn(field.group("sender"))
                .map(sender -> new Mission(sender, countries.otherThan(sender), "embassy", city));
    }

    /**
     * A mission that a text tells.
     *
     * @param behind the text after its city: one that is accredited from a third country tells
     *     nothing
     */
    void add(Mission mission, String behind) {
        if (!isAbroad(behind, mission.host())) {
            missions.add(mission);
        }
    }

    private boolean isAbroad(String behind, @Nullable String host) {
        Matcher region = REGION.matcher(behind);
        return region.lookingAt()
                && CountryNames.isCountry(region.group("name"))
                && countries
                        .called(region.group("name"))
                        .filter(called -> called.equals(host))
                        .isEmpty();
    }

    Cities cities() {
        return Cities.of(missions);
    }
}
