package org.palimpsest.language.mission;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.language.prose.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the missions of one text in a section on missions. */
public final class MissionFinder {

    private final String text;
    private final MissionPlace place;
    private final SenderRule rule;
    private final Set<Mission> told = new HashSet<>();
    private final List<MissionWords> found = new ArrayList<>();

    private MissionFinder(String text, MissionPlace place) {
        this.text = text;
        this.place = place;
        rule = new SenderRule(text, place.countries());
    }

    /** One for each post and city, in order of the cities and without overlap. */
    public static List<MissionWords> find(String text, MissionPlace place) {
        MissionFinder finder = new MissionFinder(text, place);
        finder.run();
        return List.copyOf(finder.found);
    }

    private void run() {
        @Nullable String last = null;
        for (Posting posting : Postings.in(text, place.countries())) {
            if (rule.isOfAnother(posting)) {
                continue;
            }
            List<String> senders = rule.of(posting);
            for (int index = 0; index < posting.cities().size(); index++) {
                Span city = posting.cities().get(index);
                String said = senders.isEmpty() ? last : senders.get(index);
                String sender = said == null ? byPlace(city) : said;
                add(city, posting.post().name(), sender);
                last = sender;
            }
        }
    }

    private @Nullable String byPlace(Span city) {
        return place.sender() == null
                ? place.cities()
                        .countryOf(city.in(text))
                        .map(place.countries()::otherThan)
                        .orElse(null)
                : place.sender();
    }

    private void add(Span city, String post, @Nullable String sender) {
        String host = sender == null ? null : place.countries().otherThan(sender);
        Mission mission = new Mission(sender, host, post, city.in(text));
        if (told.add(mission)) {
            found.add(new MissionWords(city, mission));
        }
    }
}
