package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.editing.Length;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.text.Settled;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an editor chose of each conflict that they were shown. */
final class Choices {

    private final Form form;

    Choices(Form form) {
        this.form = form;
    }

    /**
     * What is to stand at each of them; empty where one was not shown to the editor as it is now,
     * or they have not chosen.
     */
    Optional<List<Settled>> of(List<Conflict> conflicts) {
        List<Settled> settled = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            int shown = shown(conflict);
            String choice = form.one("choice-" + shown);
            if (shown < 0 || !List.of("theirs", "yours", "own").contains(choice)) {
                return Optional.empty();
            }
            settled.add(new Settled(conflict, text(conflict, choice, shown)));
        }
        return Optional.of(List.copyOf(settled));
    }

    private @Nullable String text(Conflict conflict, String choice, int shown) {
        return switch (choice) {
            case "theirs" -> conflict.theirs();
            case "yours" -> conflict.yours();
            default -> Prose.line(form.one("own-" + shown), "/own-" + shown, Length.ENTRY);
        };
    }

    private int shown(Conflict conflict) {
        String place = ConflictPage.place(conflict.place());
        String theirs = Objects.requireNonNullElse(conflict.theirs(), "");
        for (int i = 0; form.fields().containsKey("_place-" + i); i++) {
            if (form.one("_place-" + i).equals(place) && form.one("_theirs-" + i).equals(theirs)) {
                return i;
            }
        }
        return -1;
    }
}
