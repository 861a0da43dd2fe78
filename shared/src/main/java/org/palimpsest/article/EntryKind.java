package org.palimpsest.article;

import java.util.Locale;

/** What kind of block an entry is. */
public enum EntryKind {
    PARAGRAPH,
    BULLET,
    TERM;

    /** The name in the contract: {@code paragraph}, {@code bullet}, {@code term}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
