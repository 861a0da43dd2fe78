package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * A field as it is shown.
 *
 * @param value what stands in it
 * @param errors what is wrong with that
 */
record Field(Input input, String value, List<String> errors) {

    public String id() {
        return "field-" + input.name();
    }

    public String control() {
        return input.kind().name().toLowerCase(Locale.ROOT);
    }

    /** The text after a line end, for a reader of HTML drops the first one in a text area. */
    public String area() {
        return "\n" + value;
    }

    public boolean wrong() {
        return !errors.isEmpty();
    }

    /** What more is said of it: the ids of hint and errors, or null where there is nothing. */
    public @Nullable String described() {
        String said =
                (input.hint().isEmpty() ? "" : id() + "-hint ")
                        + (errors.isEmpty() ? "" : id() + "-error");
        return said.isEmpty() ? null : said.strip();
    }
}
