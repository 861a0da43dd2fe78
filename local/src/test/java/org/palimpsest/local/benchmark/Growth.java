package org.palimpsest.local.benchmark;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * What edits add to a data folder.
 *
 * @param before what it held before the first one
 * @param after what it holds after the last one and a stop
 * @param stop how long that stop took
 */
record Growth(Stored before, Stored after, long edits, Duration stop) {

    static Growth from(Stored before) {
        return new Growth(before, before, 0, Duration.ZERO);
    }

    Growth edited(long more) {
        return new Growth(before, after, edits + more, stop);
    }

    Growth stopped(Duration took, Stored stored) {
        return new Growth(before, stored, edits, took);
    }

    /** The bytes of BSON that one edit adds to all collections together, on average. */
    long bsonPerEdit() {
        return added().total() / edits;
    }

    /** The bytes that the folder has grown by for one edit. */
    long folderPerEdit() {
        return added().folder() / edits;
    }

    private Stored added() {
        return after.since(before);
    }

    @Override
    public String toString() {
        StringBuilder table =
                new StringBuilder("| stored, after " + edits + " small edits | bytes an edit |\n");
        table.append("| --- | ---: |\n");
        for (Map.Entry<String, Long> collection : added().bson().entrySet()) {
            table.append(row("`" + collection.getKey() + "`", collection.getValue() / edits));
        }
        table.append(row("BSON of all collections", bsonPerEdit()));
        table.append(row("growth of the data folder, after a stop", folderPerEdit()));
        return table
                + String.format(Locale.ROOT, "%nThe stop took %.1f s.%n", stop.toMillis() / 1e3);
    }

    private static String row(String what, long bytes) {
        return "| " + what + " | " + bytes + " |\n";
    }
}
