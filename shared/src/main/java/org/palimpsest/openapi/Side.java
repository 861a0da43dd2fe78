package org.palimpsest.openapi;

import org.palimpsest.http.ProblemKind;

import java.util.List;

/** Which half of the contract a service serves, and so what its operations have in common. */
public enum Side {
    /** Signed-in editors change articles. */
    WRITES(
            ProblemKind.MALFORMED,
            ProblemKind.UNAUTHENTICATED,
            ProblemKind.FORBIDDEN,
            ProblemKind.NOT_FOUND,
            ProblemKind.NOT_ACCEPTABLE,
            ProblemKind.TIMEOUT,
            ProblemKind.CONFLICT,
            ProblemKind.STALE,
            ProblemKind.TOO_LARGE,
            ProblemKind.ADDRESS_TOO_LONG,
            ProblemKind.UNSUPPORTED_MEDIA_TYPE,
            ProblemKind.AGAINST_A_RULE,
            ProblemKind.TOO_MANY_REQUESTS,
            ProblemKind.HEADERS_TOO_LARGE,
            ProblemKind.INTERNAL,
            ProblemKind.UNAVAILABLE),
    /** Anyone reads; a password that is sent is still checked. */
    READS(
            ProblemKind.MALFORMED,
            ProblemKind.UNAUTHENTICATED,
            ProblemKind.NOT_FOUND,
            ProblemKind.NOT_ACCEPTABLE,
            ProblemKind.TIMEOUT,
            ProblemKind.TOO_LARGE,
            ProblemKind.ADDRESS_TOO_LONG,
            ProblemKind.TOO_MANY_REQUESTS,
            ProblemKind.HEADERS_TOO_LARGE,
            ProblemKind.INTERNAL,
            ProblemKind.UNAVAILABLE);

    private final List<ProblemKind> problems;

    Side(ProblemKind... problems) {
        this.problems = List.of(problems);
    }

    /** What any of its operations may answer instead of what was asked for. */
    List<ProblemKind> problems() {
        return problems;
    }
}
