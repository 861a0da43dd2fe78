package org.palimpsest.article;

import java.util.Locale;

/**
 * What an entry is in the source format: a paragraph, a {@code - } bullet or a {@code ;term} line.
 */
public enum EntryKind {
    PARAGRAPH,
    BULLET,
    TERM;

    /** The name in the contract: {@code paragraph}, {@code bullet}, {@code term}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
