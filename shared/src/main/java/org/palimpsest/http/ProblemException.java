package org.palimpsest.http;

/** Ends a request with a problem document; any controller or filter below the advice raises it. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    /** An outcome and not a fault, so it takes no stack trace. */
    public ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public ProblemException(ProblemKind kind, String detail) {
        this(Problem.of(kind, detail));
    }

    public Problem problem() {
        return problem;
    }
}
