package org.palimpsest.local.launcher;

/** A part cannot be started, for a reason that the person at the keyboard can mend. */
final class CannotStart extends RuntimeException {

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
