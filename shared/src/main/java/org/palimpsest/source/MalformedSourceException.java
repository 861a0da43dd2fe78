package org.palimpsest.source;

import org.jspecify.annotations.Nullable;

/**
 * The bytes are no text in the source format; the message says why in words for the one who sent
 * them.
 */
public final class MalformedSourceException extends RuntimeException {

    MalformedSourceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
