package org.palimpsest.http;

import java.util.Arrays;
import java.util.Locale;

/**
 * The kinds of problem that a client can meet, one for each status. The {@code type} of a problem
 * document is {@code /problems/} and the kind's name in lower case with hyphens; it never changes,
 * so that a client may branch on it.
 */
public enum ProblemKind {
    MALFORMED(400, "Malformed request"),
    UNAUTHENTICATED(401, "Not authenticated"),
    FORBIDDEN(403, "Not permitted"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "No such representation"),
    TIMEOUT(408, "Request took too long"),
    CONFLICT(409, "Conflict"),
    STALE(412, "Changed in the meantime"),
    TOO_LARGE(413, "Body too large"),
    ADDRESS_TOO_LONG(414, "Address too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    AGAINST_A_RULE(422, "Against a rule"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "Headers too large"),
    INTERNAL(500, "Internal error"),
    NOT_IMPLEMENTED(501, "Not implemented"),
    UNAVAILABLE(503, "Unavailable"),
    VERSION_NOT_SUPPORTED(505, "HTTP version not supported");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status, 400…599. */
    public int status() {
        return status;
    }

    /** What problems of this kind have in common, in a few words. */
    public String title() {
        return title;
    }

    /** The URI reference of RFC 9457's {@code type}. */
    public String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that has this status; for a status that none has, the most general one. */
    static ProblemKind ofStatus(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < 500 ? MALFORMED : INTERNAL);
    }
}
