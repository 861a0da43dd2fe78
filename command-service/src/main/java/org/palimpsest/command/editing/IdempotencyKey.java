package org.palimpsest.command.editing;

import java.util.Objects;

/**
 * What an editor sends so that a command that is sent again is not done again.
 *
 * @param command the command's id in the ledger, made of the editor's name and the key
 * @param request a digest of the request, by which another request under the same key is told apart
 */
public record IdempotencyKey(String command, String request) {

    /** What the commit says of the request that it answered. */
    static final String METADATA = "request";

    public IdempotencyKey {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(request, "request");
    }
}
