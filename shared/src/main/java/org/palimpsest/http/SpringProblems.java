package org.palimpsest.http;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import tools.jackson.core.JacksonException;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what Spring's own refusals mean to a client. */
final class SpringProblems {

    /** The headers of Spring's refusals that are part of what they say. */
    private static final List<String> TELLING =
            List.of(
                    HttpHeaders.ALLOW,
                    HttpHeaders.ACCEPT,
                    HttpHeaders.ACCEPT_PATCH,
                    HttpHeaders.RETRY_AFTER);

    private SpringProblems() {}

    /** The problem that this failure is to the client; empty when it is a fault of ours. */
    static Optional<Problem> of(Throwable failure) {
        Optional<Problem> raised =
                causes(failure)
                        .filter(ProblemException.class::isInstance)
                        .map(cause -> ((ProblemException) cause).problem())
                        .findFirst();
        if (raised.isPresent()) {
            return raised;
        }
        return switch (failure) {
            case HttpMessageNotReadableException unreadable -> Optional.of(unreadable(unreadable));
            case MethodArgumentTypeMismatchException mismatch ->
                    Optional.of(mismatch(mismatch.getName(), mismatch));
            case RequestRejectedException rejected ->
                    Optional.of(
                            Problem.of(ProblemKind.MALFORMED, "The request is not clean HTTP."));
            case MissingRequestHeaderException missing ->
                    Optional.of(
                            Problem.of(
                                    ProblemKind.MALFORMED,
                                    "The header " + missing.getHeaderName() + " is missing."));
            case ErrorResponse refused when refused.getStatusCode().value() != 500 ->
                    Optional.of(refused(refused));
            case null, default -> Optional.empty();
        };
    }

    private static Problem unreadable(HttpMessageNotReadableException failure) {
        return causes(failure)
                .filter(JacksonException.class::isInstance)
                .map(cause -> JsonProblems.of((JacksonException) cause, ""))
                .findFirst()
                .orElseGet(
                        () ->
                                Problem.of(
                                        ProblemKind.MALFORMED,
                                        "The body is missing or cannot be read."));
    }

    private static Problem mismatch(String name, TypeMismatchException mismatch) {
        String reason =
                causes(mismatch)
                        .filter(MalformedValueException.class::isInstance)
                        .map(Throwable::getMessage)
                        .findFirst()
                        .orElse("is not " + JsonWords.of(mismatch.getRequiredType()));
        return Problem.of(ProblemKind.MALFORMED, "'" + name + "' " + reason + ".");
    }

    private static Problem refused(ErrorResponse refused) {
        ProblemKind kind = ProblemKind.ofStatus(refused.getStatusCode().value());
        Problem problem =
                Problem.of(
                        kind,
                        Objects.requireNonNullElse(refused.getBody().getDetail(), kind.title()));
        for (String name : TELLING) {
            String value = String.join(", ", refused.getHeaders().getOrEmpty(name));
            problem = value.isEmpty() ? problem : problem.header(name, value);
        }
        return problem;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
