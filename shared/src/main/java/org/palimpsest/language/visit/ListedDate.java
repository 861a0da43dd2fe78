package org.palimpsest.language.visit;

/**
 * An item of a changed list.
 *
 * @param index in the list before, or {@link #NEW}
 */
record ListedDate(String words, int index) {

    static final int NEW = -1;
}
