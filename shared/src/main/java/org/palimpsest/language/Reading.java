package org.palimpsest.language;

import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Visit;

import java.util.List;
import java.util.Optional;

/**
 * What the finder reads where a wording stands.
 *
 * @param value the fact that has exactly the wording, or empty
 * @param others the values of all other facts of the entry, in order
 */
record Reading(Optional<FactValue> value, List<FactValue> others) {

    static Reading of(FactFinder finder, Place place, String wording) {
        String text = place.with(wording);
        int start = place.head().length();
        int end = start + wording.length();
        List<Finding> found = finder.find(place.kind(), text, place.context());
        return new Reading(
                found.stream()
                        .filter(finding -> finding.start() == start && finding.end() == end)
                        .map(Finding::value)
                        .findFirst(),
                found.stream()
                        .filter(finding -> finding.start() != start || finding.end() != end)
                        .map(Finding::value)
                        .toList());
    }

    /**
     * Whether it says {@code after} where {@code old} was read as {@code before}, and all else as
     * before.
     */
    boolean says(FactValue after, FactValue before, Reading old) {
        boolean same =
                old.value.equals(Optional.of(before))
                        ? value.equals(Optional.of(after))
                        : value.filter(read -> ownWords(read).equals(ownWords(after))).isPresent();
        return same && (old.value.isEmpty() || others.equals(old.others));
    }

    /** The fact without what only the place can tell. */
    private static FactValue ownWords(FactValue value) {
        return switch (value) {
            case Figure figure -> new Figure(figure.value(), figure.qualifier(), null);
            case Visit visit -> new Visit(visit.visitor(), null, null, visit.dates());
            case Mission mission -> new Mission(null, null, mission.post(), mission.city());
            case DateValue date -> date;
            case Agreement agreement -> agreement;
            case Link link -> link;
        };
    }
}
