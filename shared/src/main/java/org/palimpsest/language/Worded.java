package org.palimpsest.language;

/**
 * The words of a changed fact, and what stands before them.
 *
 * @param head of the entry's text, up to the fact
 * @param wording what says the fact
 */
public record Worded(String head, String wording) {}
