package org.palimpsest.local.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Times by question and length of history, in Markdown: medians, what 95 of 100 did not exceed in
 * brackets, and how many times as long as at the shortest history the others take.
 */
record Table(List<Shelf> shelves, Map<String, List<Samples>> samples) {

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(head()).append(rule());
        samples.forEach((question, measured) -> table.append(row(question, measured)));
        return table.toString();
    }

    private String head() {
        StringJoiner head = cells("ms, by number of revisions");
        shelves.forEach(shelf -> head.add(number(shelf)));
        shelves.stream()
                .skip(1)
                .forEach(shelf -> head.add(number(shelf) + " : " + number(shelves.getFirst())));
        return head.toString();
    }

    private String rule() {
        StringJoiner rule = cells("---");
        for (int column = 1; column < 2 * shelves.size(); column++) {
            rule.add("---:");
        }
        return rule.toString();
    }

    private static String row(String question, List<Samples> measured) {
        StringJoiner row = cells(question);
        if (!measured.stream().allMatch(Samples::areThere)) {
            return row.add("not served").toString();
        }
        List<Samples.Summary> summaries = measured.stream().map(Samples::summary).toList();
        summaries.forEach(summary -> row.add(summary.toString()));
        summaries.stream()
                .skip(1)
                .forEach(
                        summary ->
                                row.add(
                                        String.format(
                                                Locale.ROOT,
                                                "%.2f",
                                                summary.times(summaries.getFirst()))));
        return row.toString();
    }

    private static StringJoiner cells(String first) {
        return new StringJoiner(" | ", "| ", " |\n").add(first);
    }

    private static String number(Shelf shelf) {
        return String.format(Locale.ROOT, "%,d", shelf.revisions());
    }
}
