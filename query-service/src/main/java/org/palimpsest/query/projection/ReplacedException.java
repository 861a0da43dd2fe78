package org.palimpsest.query.projection;

/** Another process has taken over the work on these views: write nothing more. */
final class ReplacedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReplacedException() {
        super("Another process works on these views now");
    }
}
