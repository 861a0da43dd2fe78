package org.palimpsest.query.article.page;

import org.palimpsest.article.EntryKind;

import java.util.ArrayList;
import java.util.List;

/** Lines that are set as one: the bullets of a list, or a single line of another kind. */
record Run(EntryKind kind, List<Line> lines) {

    public boolean isList() {
        return kind == EntryKind.BULLET;
    }

    public boolean isTerm() {
        return kind == EntryKind.TERM;
    }

    /** Lines in the order of the text, bullets side by side as one list. */
    static List<Run> of(List<Line> lines) {
        List<Run> runs = new ArrayList<>();
        for (Line line : lines) {
            if (line.kind() == EntryKind.BULLET && !runs.isEmpty() && runs.getLast().isList()) {
                runs.getLast().lines().add(line);
            } else {
                runs.add(new Run(line.kind(), new ArrayList<>(List.of(line))));
            }
        }
        return runs;
    }
}
