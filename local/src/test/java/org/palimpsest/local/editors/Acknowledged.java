package org.palimpsest.local.editors;

/**
 * A revision that an editor was told is stored.
 *
 * @param editor whose it is
 * @param comment what the editor said about it, like nobody else and at no other time
 */
record Acknowledged(long revision, long position, String editor, String comment) {}
