package org.palimpsest.http;

/** A parameter or header that is not written as it must be; the message goes on after its name. */
final class MalformedValueException extends IllegalArgumentException {

    MalformedValueException(String message) {
        super(message);
    }
}
