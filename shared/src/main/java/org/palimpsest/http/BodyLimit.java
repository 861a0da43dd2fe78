package org.palimpsest.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.coyote.CloseNowException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Reads each body before anything else is done with it, so that only what has come whole takes up
 * the service. Refuses one of more than {@value #BYTES} bytes with 413, by its length if that is
 * said, else (a chunked one) when one byte too many has come; and one that takes longer than {@code
 * patience} with 408.
 */
final class BodyLimit extends OncePerRequestFilter {

    static final int BYTES = 2 * 1024 * 1024;

    private static final int PART = 16 * 1024;

    private final Duration patience;
    private final LongSupplier nanoTime;
    private final ProblemWriter writer;

    /**
     * @param patience the longest that a body may take to come
     * @param nanoTime a monotonic clock
     */
    BodyLimit(Duration patience, LongSupplier nanoTime, ProblemWriter writer) {
        this.patience = patience;
        this.nanoTime = nanoTime;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long said = request.getContentLengthLong();
        if (said > BYTES) {
            refuse(response);
        } else if (said <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            chain.doFilter(request, response);
        } else {
            byte[] body = body(request.getInputStream(), response);
            if (body.length > BYTES) {
                refuse(response);
            } else {
                chain.doFilter(new ReadBody(request, body), response);
            }
        }
    }

    /** All of it, or the first that is too much. */
    private byte[] body(InputStream coming, HttpServletResponse response) throws IOException {
        long begun = nanoTime.getAsLong();
        ByteArrayOutputStream body = new ByteArrayOutputStream(PART);
        byte[] part = new byte[PART];
        for (int read = coming.read(part);
                read >= 0 && body.size() <= BYTES;
                read = coming.read(part)) {
            body.write(part, 0, read);
            if (nanoTime.getAsLong() - begun > patience.toNanos()) {
                throw givenUp(response);
            }
        }
        return body.toByteArray();
    }

    /** What is thrown after the answer has been sent has the container close the connection. */
    private IOException givenUp(HttpServletResponse response) throws IOException {
        writer.write(
                Problem.of(
                                ProblemKind.TIMEOUT,
                                "A body comes within " + patience.toSeconds() + " seconds.")
                        .header(HttpHeaders.CONNECTION, "close"),
                response);
        response.flushBuffer();
        return new CloseNowException("The body came too slowly");
    }

    private void refuse(HttpServletResponse response) throws IOException {
        writer.write(
                Problem.of(ProblemKind.TOO_LARGE, "A body has at most " + BYTES + " bytes.")
                        .header(HttpHeaders.CONNECTION, "close"),
                response);
    }
}
