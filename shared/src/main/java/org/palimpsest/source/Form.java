package org.palimpsest.source;

/** What a line of the source format is. */
public enum Form {
    /** The first {@code = Title =}. */
    TITLE,
    /** The line {@code Infobox}, the first before any heading. */
    INFOBOX,
    /** {@code - Key: value}, directly behind the infobox's head or another field. */
    FIELD,
    /** {@code ==Heading==} to {@code ======Heading======}. */
    HEADING,
    /** {@code ;term}. */
    TERM,
    /** {@code - text}. */
    BULLET,
    /** Every other line. */
    PARAGRAPH
}
