package org.palimpsest.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.RequestParam;
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
            case MethodArgumentTypeMismatchException mismatch -> Optional.of(mismatch(mismatch));
            case RequestRejectedException rejected ->
                    Optional.of(
                            Problem.of(ProblemKind.MALFORMED, "The request is not clean HTTP."));
            case MissingRequestHeaderException missing ->
                    Optional.of(
                            Problem.of(
                                    ProblemKind.MALFORMED,
                                    "The header " + missing.getHeaderName() + " is missing."));
            case InvalidMimeTypeException nonsense ->
                    Optional.of(
                            Problem.of(
                                    ProblemKind.NOT_ACCEPTABLE,
                                    "The header Accept names no media types."));
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
                                                "The body is missing or cannot be read.")
                                        .at("", "is missing or cannot be read"));
    }

    private static Problem mismatch(MethodArgumentTypeMismatchException mismatch) {
        String reason =
                isSentTwice(mismatch)
                        ? "was sent more than once"
                        : causes(mismatch)
                                .filter(MalformedValueException.class::isInstance)
                                .map(Throwable::getMessage)
                                .findFirst()
                                .orElse("is not " + JsonWords.of(mismatch.getRequiredType()));
        return Problem.of(ProblemKind.MALFORMED, "'" + mismatch.getName() + "' " + reason + ".");
    }

    /** Of a header's lines one list is made, of a parameter's values nothing. */
    private static boolean isSentTwice(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getValue() instanceof String[] values
                && values.length > 1
                && mismatch.getParameter().hasParameterAnnotation(RequestParam.class);
    }

    private static ProblemKind kind(ErrorResponse refused) {
        return ProblemKind.ofStatus(refused.getStatusCode().value());
    }

    private static String detail(ErrorResponse refused) {
        if (refused instanceof HttpMediaTypeNotSupportedException other
                && !other.getSupportedMediaTypes().isEmpty()) {
            return "Content-Type is to be one of "
                    + MediaType.toString(other.getSupportedMediaTypes())
                    + ".";
        }
        return Objects.requireNonNullElse(refused.getBody().getDetail(), kind(refused).title());
    }

    private static Problem refused(ErrorResponse refused) {
        Problem problem = Problem.of(kind(refused), detail(refused));
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
