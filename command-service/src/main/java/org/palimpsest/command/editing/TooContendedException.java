package org.palimpsest.command.editing;

/**
 * So many others changed the article that the command never met a state that stood still; nothing
 * was stored.
 */
public final class TooContendedException extends RuntimeException {

    TooContendedException(String article) {
        super("Too many others are changing " + article + " at once.", null, false, false);
    }
}
