package org.palimpsest.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Turns whatever a request ends with into a problem document. It comes last, behind advice that
 * knows the exceptions of its own package.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter writer;

    ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    /** Left to the security filters, which know whether to ask for a password. */
    @ExceptionHandler
    void leave(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    void leave(AuthenticationException failed) {
        throw failed;
    }

    @ExceptionHandler(Throwable.class)
    void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws Throwable {
        if (clientHasLeft(failure)) {
            LOG.debug("The client has left: {}", failure.getMessage());
            return;
        }
        // Then the container cuts the connection, or the answer would look complete.
        if (response.isCommitted()) {
            throw failure;
        }
        writer.write(
                SpringProblems.of(failure).orElseGet(() -> unexpected(failure, request)), response);
    }

    /** Only by the container's own word: a broken pipe may as well be the store's. */
    private static boolean clientHasLeft(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(
                        cause ->
                                cause instanceof ClientAbortException
                                        || cause instanceof AsyncRequestNotUsableException);
    }

    private static Problem unexpected(Throwable failure, HttpServletRequest request) {
        String incident = UUID.randomUUID().toString();
        LOG.error(
                "Incident {}: {} {}",
                incident,
                request.getMethod(),
                request.getRequestURI(),
                failure);
        return Problem.of(
                        ProblemKind.INTERNAL,
                        "Something went wrong here, not with the request; the log has it as"
                                + " incident "
                                + incident
                                + ".")
                .with("incident", incident);
    }
}
