package org.palimpsest.comparison;

/**
 * Neighbouring words, with the white space among them, that fared alike.
 *
 * @param text as it stands, never empty
 */
public record Run(Op op, String text) {

    /** Checks that there is a text. */
    public Run {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an empty run");
        }
    }
}
