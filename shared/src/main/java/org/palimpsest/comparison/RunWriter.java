package org.palimpsest.comparison;

import java.util.ArrayList;
import java.util.List;

/** Writes runs, joining neighbours that fared alike. */
final class RunWriter {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Op op = Op.EQUAL;

    void write(Op next, String more) {
        if (more.isEmpty()) {
            return;
        }
        if (next != op) {
            close();
            op = next;
        }
        text.append(more);
    }

    /** What stands between two words that stay; white space at its ends may stay too. */
    void writeChanged(String before, String after) {
        int start = commonSpace(space(before), space(after));
        String restBefore = before.substring(start);
        String restAfter = after.substring(start);
        int end = commonSpace(lastSpace(restBefore), lastSpace(restAfter));
        write(Op.EQUAL, before.substring(0, start));
        write(Op.DELETE, restBefore.substring(0, restBefore.length() - end));
        write(Op.INSERT, restAfter.substring(0, restAfter.length() - end));
        write(Op.EQUAL, restBefore.substring(restBefore.length() - end));
    }

    List<Run> runs() {
        close();
        return List.copyOf(runs);
    }

    private void close() {
        if (!text.isEmpty()) {
            runs.add(new Run(op, text.toString()));
            text.setLength(0);
        }
    }

    private static int commonSpace(String one, String other) {
        return one.equals(other) ? one.length() : 0;
    }

    private static String space(String text) {
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    private static String lastSpace(String text) {
        return text.substring(text.stripTrailing().length());
    }
}
