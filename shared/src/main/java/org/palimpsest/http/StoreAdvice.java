package org.palimpsest.http;

import com.mongodb.MongoException;

import jakarta.servlet.http.HttpServletResponse;

import org.palimpsest.ledger.BrokenChainException;
import org.palimpsest.ledger.LedgerUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.io.IOException;
import java.util.Locale;

/**
 * A store that is away is no fault of the request: 503, and of a write what is known of it. Advice
 * for pages comes before.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class StoreAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(StoreAdvice.class);

    private final ProblemWriter writer;

    StoreAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    void unanswered(LedgerUnavailableException failure, HttpServletResponse response)
            throws IOException {
        LOG.warn("The ledger was not available", failure);
        String outcome = failure.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        writer.write(away().with("outcome", outcome), response);
    }

    /**
     * What fails in a read was before anything was to be stored. Where the answer is under way
     * already the container cuts the connection, or it would look complete.
     */
    @ExceptionHandler
    void unread(MongoException failure, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw failure;
        }
        LOG.warn("The store could not be read", failure);
        writer.write(away().with("outcome", "not-stored"), response);
    }

    /** A commit is missing, or is none: nothing that follows it can be shown. */
    @ExceptionHandler
    void damaged(BrokenChainException failure, HttpServletResponse response) throws IOException {
        LOG.error("The ledger is damaged: {}", failure.getMessage());
        if (response.isCommitted()) {
            throw failure;
        }
        writer.write(
                Problem.of(
                                ProblemKind.UNAVAILABLE,
                                "The ledger is damaged. " + failure.getMessage() + ".")
                        .header(HttpHeaders.RETRY_AFTER, "60"),
                response);
    }

    private static Problem away() {
        return Problem.of(ProblemKind.UNAVAILABLE, "The store is away. Please try again.")
                .header(HttpHeaders.RETRY_AFTER, "1");
    }
}
