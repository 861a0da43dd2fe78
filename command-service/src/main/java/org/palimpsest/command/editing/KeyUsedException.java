package org.palimpsest.command.editing;

/** The {@code Idempotency-Key} was sent before with another request. */
public final class KeyUsedException extends RuntimeException {

    KeyUsedException() {
        super("This Idempotency-Key was sent before with another request.", null, false, false);
    }
}
