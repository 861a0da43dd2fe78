package org.palimpsest.article;

import java.util.Objects;

/** An entry and the section that it stands in, the innermost one. */
public record Located(String section, Entry entry) {

    public Located {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(entry, "entry");
    }
}
