package org.palimpsest.query.page;

/** The ids of an article's parts in its page; no two are the same, nor one of the frame's. */
public final class Anchors {

    /** No section's id has it. */
    private static final String MARK = "_";

    private static final String FRAME = "main";

    private Anchors() {}

    /** The heading of a section. */
    public static String section(String id) {
        return id.equals(FRAME) ? id + MARK : id;
    }

    public static String entry(String id) {
        return "entry" + MARK + id;
    }
}
