package org.palimpsest.command.web;

import jakarta.servlet.http.HttpServletResponse;

import org.palimpsest.command.editing.KeyUsedException;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.TooContendedException;
import org.palimpsest.command.editing.Violation;
import org.palimpsest.http.Problem;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.http.ProblemWriter;
import org.palimpsest.source.MalformedSourceException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** The one place where a refusal of the domain becomes a problem document. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class RejectionAdvice {

    private final ProblemWriter writer;

    public RejectionAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    void rejected(Rejection rejection, HttpServletResponse response) throws IOException {
        writer.write(problem(rejection), response);
    }

    @ExceptionHandler
    void malformed(MalformedSourceException malformed, HttpServletResponse response)
            throws IOException {
        writer.write(problem(malformed), response);
    }

    @ExceptionHandler
    void keyUsed(KeyUsedException used, HttpServletResponse response) throws IOException {
        writer.write(problem(ProblemKind.AGAINST_A_RULE, used), response);
    }

    @ExceptionHandler
    void contended(TooContendedException contended, HttpServletResponse response)
            throws IOException {
        writer.write(
                problem(ProblemKind.UNAVAILABLE, contended)
                        .with("outcome", "not-stored")
                        .header(HttpHeaders.RETRY_AFTER, "1"),
                response);
    }

    /**
     * Bytes that are no text at all are malformed; a text with a character in it that may not be is
     * not.
     */
    private static Problem problem(MalformedSourceException malformed) {
        ProblemKind kind =
                malformed.getCause() instanceof CharacterCodingException
                        ? ProblemKind.MALFORMED
                        : ProblemKind.AGAINST_A_RULE;
        return problem(kind, malformed).at("", malformed.getMessage());
    }

    private static Problem problem(Rejection rejection) {
        return switch (rejection) {
            case Rejection.NotThere notThere -> problem(ProblemKind.NOT_FOUND, notThere);
            case Rejection.SlugTaken taken -> problem(ProblemKind.CONFLICT, taken);
            case Rejection.AgainstRule against -> {
                Problem problem = problem(ProblemKind.AGAINST_A_RULE, against);
                for (Violation violation : against.violations()) {
                    problem = problem.at(violation.pointer(), violation.detail());
                }
                yield problem;
            }
            case Rejection.Conflicting conflicting -> {
                Problem problem = problem(ProblemKind.CONFLICT, conflicting);
                yield conflicting.conflicts().isEmpty()
                        ? problem
                        : problem.with(
                                "conflicts",
                                conflicting.conflicts().stream().map(ConflictView::of).toList());
            }
            case Rejection.Stale stale ->
                    problem(ProblemKind.STALE, stale)
                            .with("current", Current.of(stale.article(), stale.target()));
        };
    }

    private static Problem problem(ProblemKind kind, RuntimeException why) {
        return Problem.of(kind, why.getMessage());
    }
}
