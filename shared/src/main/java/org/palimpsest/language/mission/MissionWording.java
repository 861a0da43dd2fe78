package org.palimpsest.language.mission;

import org.palimpsest.article.fact.Mission;
import org.palimpsest.language.country.Countries;
import org.palimpsest.language.country.CountryNames;
import org.palimpsest.language.prose.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words missions. Whether the words read back as they should is for the caller to see. */
public final class MissionWording {

    private MissionWording() {}

    /** A sentence of its own: {@code Japan has a consulate-general in Cusco.} */
    public static List<String> usual(Mission mission) {
        return Optional.ofNullable(mission.sender())
                .map(sender -> CountryNames.asSubject(sender) + has(mission) + mission.city() + ".")
                .stream()
                .toList();
    }

    /** What may stand before a mission's city, so that the city alone says it. */
    public static String before(Mission mission) {
        return "It" + has(mission);
    }

    private static String has(Mission mission) {
        return " has " + Post.one(mission.post()) + " in ";
    }

    /**
     * Whole texts that may say what this one says, but for one mission, the best first; none where
     * its post and city stand among other words than can be put anew.
     *
     * @param city where the city of the mission stands that changes
     */
    public static List<String> of(String text, Span city, Mission after, Countries countries) {
        List<Posting> postings = Postings.in(text, countries);
        for (int index = 0; index < postings.size(); index++) {
            int which = postings.get(index).cities().indexOf(city);
            if (which >= 0) {
                return candidates(text, postings, index, which, after);
            }
        }
        return List.of();
    }

    private static List<String> candidates(
            String text, List<Posting> postings, int index, int which, Mission after) {
        Posting changed = postings.get(index);
        if (changed.cities().size() == 1) {
            return List.of(PostPhrase.replaced(text, changed, after));
        }
        PostPhrase own = new PostPhrase(text, changed);
        return Stream.of(Enumeration.around(text, postings, index), new Enumeration(own))
                .filter(Enumeration::isPlain)
                .map(enumeration -> enumeration.with(changed.cities().get(which), after))
                .distinct()
                .toList();
    }
}
