package org.palimpsest.comparison;

/** What became of a run of words. */
public enum Op {
    /** It stands in both texts. */
    EQUAL,
    /** It stands in the later text alone. */
    INSERT,
    /** It stood in the earlier text alone. */
    DELETE
}
