package org.palimpsest.query.projection;

/** A row is no more as it was read: read it again, and decide again. */
final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OvertakenException() {
        super("Another worker has written meanwhile");
    }
}
