package org.palimpsest.language;

/** A fact that English prose has no words for that would read back as that very fact. */
public final class UnwordableException extends RuntimeException {

    UnwordableException(String message) {
        super(message);
    }
}
