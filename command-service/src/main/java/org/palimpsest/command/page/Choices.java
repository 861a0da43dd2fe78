package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.editing.Length;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.text.Settled;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What an editor chose of each conflict that they were shown. */
final class Choices {

    /** What a place begins with at which an editor's own words are wrong. */
    static final String OWN = "/own-";

    private static final String CHOOSE_EACH =
            "At some place nothing is chosen yet, or others have changed it again: choose what is"
                    + " to stand at each.";

    private final Form form;

    Choices(Form form) {
        this.form = form;
    }

    /**
     * What is to stand at each of them.
     *
     * @throws Rejection.Conflicting where one was not shown to the editor as it is now, or they
     *     have not chosen
     */
    List<Settled> of(List<Conflict> conflicts) {
        List<Settled> settled = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            int shown = shown(conflict, settled.size());
            String choice = form.one("choice-" + shown);
            if (shown < 0 || !List.of("theirs", "yours", "own").contains(choice)) {
                throw new Rejection.Conflicting(CHOOSE_EACH, conflicts);
            }
            settled.add(new Settled(conflict, text(conflict, choice, shown)));
        }
        return List.copyOf(settled);
    }

    private @Nullable String text(Conflict conflict, String choice, int shown) {
        return switch (choice) {
            case "theirs" -> conflict.theirs();
            case "yours" -> conflict.yours();
            default -> Prose.line(form.one("own-" + shown), OWN + shown, Length.ENTRY);
        };
    }

    /** Where it was shown: at the same number, unless there are others now. */
    private int shown(Conflict conflict, int number) {
        String place = ConflictPage.place(conflict.place());
        String theirs = Objects.requireNonNullElse(conflict.theirs(), "");
        return IntStream.concat(
                        IntStream.of(number),
                        IntStream.iterate(0, this::isShown, other -> other + 1))
                .filter(this::isShown)
                .filter(other -> form.one("_place-" + other).equals(place))
                .filter(other -> form.one("_theirs-" + other).equals(theirs))
                .findFirst()
                .orElse(-1);
    }

    private boolean isShown(int number) {
        return form.fields().containsKey("_place-" + number);
    }
}
