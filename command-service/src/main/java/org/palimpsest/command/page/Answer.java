package org.palimpsest.command.page;

import org.palimpsest.command.editing.Conflict;
import org.palimpsest.command.editing.Violation;
import org.springframework.http.HttpStatus;

import java.util.List;

/** What came of a form that was sent. */
sealed interface Answer {

    /**
     * It is stored.
     *
     * @param revision which it became, or the present one where it changed nothing
     */
    record Saved(String article, long revision, boolean changed) implements Answer {}

    /** It would change this, and is not stored. */
    record Previewed(List<Change> changes) implements Answer {}

    /**
     * It was refused, or could not be done now.
     *
     * @param message in a sentence for the editor
     * @param violations what is wrong at which field
     * @param conflicts where others have changed the same
     */
    record Refused(
            HttpStatus status, String message, List<Violation> violations, List<Conflict> conflicts)
            implements Answer {

        Refused(HttpStatus status, String message) {
            this(status, message, List.of(), List.of());
        }
    }
}
