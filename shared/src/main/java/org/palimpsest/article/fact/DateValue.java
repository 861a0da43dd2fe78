package org.palimpsest.article.fact;

import java.util.Objects;

/** A date in prose, of whatever precision. */
public record DateValue(Edtf date) implements FactValue {

    public DateValue {
        Objects.requireNonNull(date, "date");
    }

    @Override
    public String kind() {
        return "date";
    }
}
