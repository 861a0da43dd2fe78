package org.palimpsest.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Refuses a body of more than {@value #BYTES} bytes with 413, by its length if that is said, else
 * (a chunked one) when one byte too many has come. A chunked body is read here and not by the
 * handler, so that its size decides even where the handler would stop at an earlier error.
 */
final class BodyLimit extends OncePerRequestFilter {

    static final int BYTES = 2 * 1024 * 1024;

    private final ProblemWriter writer;

    BodyLimit(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long said = request.getContentLengthLong();
        if (said > BYTES) {
            refuse(response);
        } else if (said >= 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            chain.doFilter(request, response);
        } else {
            byte[] body = request.getInputStream().readNBytes(BYTES + 1);
            if (body.length > BYTES) {
                refuse(response);
            } else {
                chain.doFilter(new ReadBody(request, body), response);
            }
        }
    }

    private void refuse(HttpServletResponse response) throws IOException {
        writer.write(
                Problem.of(ProblemKind.TOO_LARGE, "A body has at most " + BYTES + " bytes.")
                        .header(HttpHeaders.CONNECTION, "close"),
                response);
    }
}
