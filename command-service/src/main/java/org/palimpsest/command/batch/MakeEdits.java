package org.palimpsest.command.batch;

import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Draft;

import java.util.List;

/** Makes several edits one after another, all or none, as one revision. */
record MakeEdits(List<Step> steps) implements Action {

    MakeEdits {
        steps = List.copyOf(steps);
    }

    @Override
    public Draft decide(Draft draft) {
        Draft decided = draft;
        for (Step step : steps) {
            decided = step.decide(decided);
        }
        return decided;
    }
}
