package org.palimpsest.http;

import jakarta.servlet.http.HttpServletResponse;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;

/**
 * Writes a problem straight into an answer, whatever the client said that it accepts: a client that
 * can read no JSON still has the status, and every other one has the reason.
 */
public final class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /**
     * Gives this problem as the answer, in place of whatever was not yet sent; an answer that is
     * under way stays as it is.
     *
     * @throws IOException when the client is gone
     */
    public void write(Problem problem, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = json.writeValueAsBytes(problem.document());
        response.reset();
        response.setStatus(problem.kind().status());
        problem.headers().forEach(response::setHeader);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        // Sent at once: what is left of a body that nobody will read must not hold back the reason.
        response.flushBuffer();
    }
}
