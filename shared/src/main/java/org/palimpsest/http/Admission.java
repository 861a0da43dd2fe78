package org.palimpsest.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets in as many requests at once as the service can carry, and the others in their turn; whoever
 * would wait for longer than {@code patience} is answered with 503 and may try again. A request
 * weighs more the larger its body is, for so does what is made of it.
 */
final class Admission extends OncePerRequestFilter {

    /** What a request without a body weighs one of. */
    static final int PLACES = 512;

    private static final int BYTES_A_PLACE = 16 * 1024;
    private static final String UNBOUNDED = "/actuator/";

    private static final Problem REFUSED =
            Problem.of(
                            ProblemKind.UNAVAILABLE,
                            "More is asked of this service at once than it can carry. Please try"
                                    + " again.")
                    .with("outcome", "not-stored")
                    .header(HttpHeaders.RETRY_AFTER, "1");

    private final Semaphore places = new Semaphore(PLACES, true);
    private final Duration patience;
    private final ProblemWriter writer;

    /**
     * @param patience the longest that a request waits for its turn
     */
    Admission(Duration patience, ProblemWriter writer) {
        this.patience = patience;
        this.writer = writer;
    }

    /** Whoever asks for the service's health hears of it also where it is overloaded. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(UNBOUNDED);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int weight = weight(request.getContentLengthLong());
        if (!admitted(weight)) {
            writer.write(REFUSED, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release(weight);
        }
    }

    private static int weight(long bytes) {
        return 1 + (int) Math.min(Math.max(0, bytes) / BYTES_A_PLACE, PLACES - 1);
    }

    private boolean admitted(int weight) {
        try {
            return places.tryAcquire(weight, patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
