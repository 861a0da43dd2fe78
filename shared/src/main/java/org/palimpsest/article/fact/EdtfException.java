package org.palimpsest.article.fact;

/** A text is no date in the part of EDTF level 1 that an article can hold. */
public final class EdtfException extends RuntimeException {

    private final boolean impossible;

    private EdtfException(String message, boolean impossible) {
        super(message);
        this.impossible = impossible;
    }

    static EdtfException malformed(String text, String reason) {
        return new EdtfException("'" + text + "' is no EDTF date that is kept: " + reason, false);
    }

    static EdtfException impossible(String text, String reason) {
        return new EdtfException("'" + text + "' is not a possible date: " + reason, true);
    }

    /** Whether the text has the form of a date but names none, such as {@code 2023-02-30}. */
    public boolean impossible() {
        return impossible;
    }
}
