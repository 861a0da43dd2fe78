package org.palimpsest.command.page;

import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One field of a form, and how what is written in it stands in the body of the request.
 *
 * @param hint how to write it, or empty
 * @param options what a {@link Kind#CHOICE} offers
 */
record Input(
        String name, String label, String hint, Kind kind, boolean required, List<Option> options) {

    /** How a field is filled in. */
    enum Kind {
        /** One line. */
        LINE,
        /** As much text as one likes. */
        TEXT,
        /** One of some options. */
        CHOICE,
        /** A number. */
        NUMBER,
        /** Dates, parted by semicolons. */
        DATES
    }

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,60}(\\.[0-9]{1,60})?");

    static final String DATE_HINT =
            "A year, month or day, such as 1996, 1996-12 or 1996-12-17; 199X for the 1990s,"
                    + " 2001/2003 for a span, 1617~ for about 1617.";

    static Input line(String name, String label, String hint) {
        return new Input(name, label, hint, Kind.LINE, true, List.of());
    }

    static Input text(String name, String label) {
        return new Input(name, label, "", Kind.TEXT, true, List.of());
    }

    static Input choice(String name, String label, List<Option> options) {
        return new Input(name, label, "", Kind.CHOICE, true, options);
    }

    static Input number(String name, String label, String hint) {
        return new Input(name, label, hint, Kind.NUMBER, true, List.of());
    }

    static Input date(String name, String label) {
        return line(name, label, DATE_HINT);
    }

    static Input dates(String name, String label) {
        return new Input(
                name,
                label,
                "Several are parted by semicolons. " + DATE_HINT,
                Kind.DATES,
                true,
                List.of());
    }

    /** The same field, which may be left empty. */
    Input optional() {
        return new Input(name, label, hint, kind, false, options);
    }

    /** Puts what was written into the body; nothing where a field was rightly left empty. */
    void put(String written, ObjectNode body) {
        String text = kind == Kind.TEXT ? written : written.strip();
        if (text.isEmpty() && !required) {
            return;
        }
        switch (kind) {
            case LINE, TEXT, CHOICE -> body.put(name, text);
            case NUMBER -> putNumber(text, body);
            case DATES -> {
                var dates = body.putArray(name);
                Arrays.stream(text.split("[;\n]"))
                        .map(String::strip)
                        .filter(date -> !date.isEmpty())
                        .forEach(dates::add);
            }
        }
    }

    /** What is no number goes as it is, for the reader of the body to refuse. */
    private void putNumber(String text, ObjectNode body) {
        if (NUMBER.matcher(text).matches()) {
            body.put(name, new BigDecimal(text));
        } else {
            body.put(name, text);
        }
    }
}
