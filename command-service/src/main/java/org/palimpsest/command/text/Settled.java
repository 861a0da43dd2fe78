package org.palimpsest.command.text;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Conflict;

import java.util.Objects;

/**
 * A conflict, and what its part is to say; null where it is to go.
 *
 * @param text one of the conflict's own texts, or another one
 */
public record Settled(Conflict conflict, @Nullable String text) {

    boolean isTheirs() {
        return Objects.equals(text, conflict.theirs());
    }
}
