package org.palimpsest.command.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.IfMatch;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What any write says beside its body.
 *
 * @param editor the name of who is signed in
 * @param path method, path and query, which tell requests under one key apart
 * @param ifMatch which revisions of what it changes the editor saw, or null where they do not say
 * @param idempotencyKey what the client sent, or null
 * @param dryRun whether only to say what would change
 */
public record WriteRequest(
        String editor,
        String path,
        @Nullable IfMatch ifMatch,
        @Nullable String idempotencyKey,
        boolean dryRun) {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 128;

    /**
     * Reads the request.
     *
     * @throws ProblemException 400 where the key is longer than 128 characters, empty or sent twice
     */
    static WriteRequest of(
            HttpServletRequest request, @Nullable IfMatch ifMatch, @Nullable Boolean dryRun) {
        String query = request.getQueryString();
        List<String> keys = Collections.list(request.getHeaders(IDEMPOTENCY_KEY));
        if (keys.size() > 1) {
            throw new ProblemException(
                    ProblemKind.MALFORMED, "An Idempotency-Key was sent more than once.");
        }
        @Nullable String key = keys.isEmpty() ? null : keys.getFirst();
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new ProblemException(
                    ProblemKind.MALFORMED,
                    "An Idempotency-Key has 1 to " + LONGEST_KEY + " characters.");
        }
        return new WriteRequest(
                Objects.requireNonNull(request.getUserPrincipal()).getName(),
                request.getMethod()
                        + " "
                        + request.getRequestURI()
                        + (query == null ? "" : "?" + query),
                ifMatch,
                key,
                Boolean.TRUE.equals(dryRun));
    }
}
