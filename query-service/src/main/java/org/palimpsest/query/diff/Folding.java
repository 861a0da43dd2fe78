package org.palimpsest.query.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Decides which of the parts that are the same are shown around those that are not. */
final class Folding {

    private final List<DiffRow> rows;

    private Folding(List<DiffRow> rows) {
        this.rows = rows;
    }

    /**
     * Rows that stand behind each other and are all shown, or all folded.
     *
     * @param folded whether they are the same in both and no change is near
     */
    record Stretch(boolean folded, List<DiffRow> rows) {

        /** Folded ones beyond this number are not given at all: the article has them. */
        private static final int MOST = 200;

        Stretch {
            rows = List.copyOf(rows);
        }

        public int count() {
            return rows.size();
        }

        public boolean given() {
            return !folded || rows.size() <= MOST;
        }
    }

    /**
     * The rows in stretches. Around each that differs, the one before, the one behind and the
     * heading above are shown; so is one that would be folded alone.
     */
    static List<Stretch> of(List<DiffRow> rows) {
        return new Folding(rows).stretches();
    }

    private List<Stretch> stretches() {
        BitSet shown = shown();
        List<Stretch> stretches = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            boolean folded = !shown.get(from);
            int end = folded ? shown.nextSetBit(from) : shown.nextClearBit(from);
            int to = end < 0 || end > rows.size() ? rows.size() : end;
            stretches.add(new Stretch(folded, rows.subList(from, to)));
            from = to;
        }
        return stretches;
    }

    private BitSet shown() {
        BitSet shown = new BitSet();
        int heading = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).form() == DiffRow.Form.HEADING) {
                heading = i;
            }
            if (rows.get(i).differs()) {
                shown.set(Math.max(0, i - 1), Math.min(rows.size(), i + 2));
                if (heading >= 0) {
                    shown.set(heading);
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean alone = (i == 0 || shown.get(i - 1)) && shown.get(i + 1);
            boolean aloneAtEnd = i == rows.size() - 1 && i > 0 && shown.get(i - 1);
            if (alone || aloneAtEnd) {
                shown.set(i);
            }
        }
        return shown;
    }
}
