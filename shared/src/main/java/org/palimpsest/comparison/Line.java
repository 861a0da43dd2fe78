package org.palimpsest.comparison;

/**
 * One line of a document.
 *
 * @param group what kind of line it is: only lines of one group pair
 * @param text without what marks the group
 */
public record Line(String group, String text) {

    /** The group of headings, which are known by what stands under them too. */
    public static final String HEADING = "heading";
}
