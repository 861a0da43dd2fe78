package org.palimpsest.query.page;

/**
 * Users' words among ours where no element can hold them, as in an attribute or a title: they may
 * run from right to left.
 */
public final class Isolated {

    private static final char BEGIN = '\u2068';
    private static final char END = '\u2069';

    private Isolated() {}

    /** The words, which do not turn those around them. */
    public static String of(String words) {
        return BEGIN + words + END;
    }
}
