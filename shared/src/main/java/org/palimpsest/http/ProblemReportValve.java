package org.palimpsest.http;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * Reports as a problem document what Tomcat refuses by itself, before any filter sees it: a request
 * line or header that is malformed or too long, a path that leads above the root.
 */
final class ProblemReportValve extends ErrorReportValve {

    private final ProblemWriter writer;

    ProblemReportValve(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ProblemKind kind = ProblemKind.ofStatus(status);
        try {
            writer.write(
                    Problem.of(
                            kind,
                            "The request was refused before it was read: " + kind.title() + "."),
                    response.getResponse());
        } catch (IOException gone) {
            container.getLogger().debug("The client has left", gone);
        }
    }
}
