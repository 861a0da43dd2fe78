package org.palimpsest.local.verification;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.Mark;

/**
 * What the command line asks for.
 *
 * @param file the export, {@code -} for standard input
 * @param kept a place that was written down earlier and must be in it, or null
 */
record Request(String file, @Nullable Mark kept) {

    static final String STANDARD_INPUT = "-";

    private static final String HEAD = "--head=";

    /** The command line cannot be understood; the message says which part of it. */
    static final class Misunderstood extends Exception {

        Misunderstood(String message) {
            super(message);
        }
    }

    /**
     * @throws Misunderstood for an option that is not known or not right, and unless there is one
     *     file
     */
    static Request of(String... arguments) throws Misunderstood {
        @Nullable String file = null;
        @Nullable Mark kept = null;
        for (String argument : arguments) {
            if (argument.startsWith(HEAD)) {
                requireFirst(kept, "only one head can be kept: " + argument);
                kept = head(argument);
            } else if (argument.startsWith("-") && !argument.equals(STANDARD_INPUT)) {
                throw new Misunderstood("unknown option " + argument);
            } else {
                requireFirst(file, "only one file can be verified: " + argument);
                file = argument;
            }
        }
        if (file == null || file.isEmpty()) {
            throw new Misunderstood("no file to verify");
        }
        return new Request(file, kept);
    }

    private static void requireFirst(@Nullable Object earlier, String otherwise)
            throws Misunderstood {
        if (earlier != null) {
            throw new Misunderstood(otherwise);
        }
    }

    private static Mark head(String argument) throws Misunderstood {
        try {
            return Mark.parse(argument.substring(HEAD.length()));
        } catch (IllegalArgumentException e) {
            throw new Misunderstood(e.getMessage() + " in " + argument);
        }
    }
}
