package org.palimpsest.http;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A JSON text that no UTF-8 can hold. */
final class MalformedTextException extends MismatchedInputException {

    MalformedTextException(JsonParser parser) {
        super(parser, "Unpaired surrogate", String.class);
    }
}
