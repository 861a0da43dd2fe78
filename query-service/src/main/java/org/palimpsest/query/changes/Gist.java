package org.palimpsest.query.changes;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import org.palimpsest.query.history.Change;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.history.Saying;
import org.palimpsest.query.page.Excerpt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a revision changed, in one line. The page's script words the news alike.
 *
 * @param kinds what was done, each kind once, with how often where that is more than once
 * @param before what the part said before, cut off where that is long; null where more than one was
 *     changed, or it was not there, or is the same
 * @param after what it says since, likewise
 */
record Gist(String kinds, @Nullable String before, @Nullable String after) {

    /** As much as stands in a line beside all else. */
    private static final int LONGEST = 120;

    static Gist of(RevisionRecord record) {
        List<Change> changes = record.changes();
        if (changes.size() != 1) {
            return new Gist(kinds(changes), null, null);
        }
        String before = words(changes.getFirst().before());
        String after = words(changes.getFirst().after());
        return new Gist(
                kinds(changes), after != null && after.equals(before) ? null : before, after);
    }

    /** All of it, where a text cannot be marked as gone or new. */
    String line() {
        String said = Stream.of(before, after).filter(Objects::nonNull).collect(joining(" → "));
        return said.isEmpty() ? kinds : kinds + ": " + said;
    }

    private static String kinds(List<Change> changes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        changes.forEach(change -> counts.merge(change.type(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(kind -> kind(kind.getKey(), kind.getValue()))
                .collect(joining(", "));
    }

    private static String kind(String type, int count) {
        return type.replace('-', ' ') + (count == 1 ? "" : " (" + count + ")");
    }

    private static @Nullable String words(@Nullable Saying saying) {
        return switch (saying) {
            case null -> null;
            case Saying.Text(String text) -> Excerpt.of(text, LONGEST);
            case Saying.OfFact fact -> Excerpt.of(fact.fact().wording(), LONGEST);
            case Saying.Placed placed -> words(placed.said());
        };
    }
}
