package org.palimpsest.command.editing;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer an RFC 6901 pointer into the body as it was sent
 * @param detail what is wrong, in words for the editor
 */
public record Violation(String pointer, String detail) {}
