package org.palimpsest.article.fact;

import java.time.LocalDate;
import java.util.Objects;

/** A date in EDTF level 1. */
public record Edtf(String text) implements Comparable<Edtf> {

    public Edtf {
        Objects.requireNonNull(text, "text");
    }

    /** Reads an EDTF level 1 string. */
    public static Edtf parse(String text) {
        return new Edtf(text);
    }

    /** The first day that the date can mean. */
    public LocalDate earliest() {
        return LocalDate.MIN;
    }

    /** The last day that the date can mean. */
    public LocalDate latest() {
        return LocalDate.MAX;
    }

    @Override
    public int compareTo(Edtf other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
