package org.palimpsest.http;

import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** What the contract asks of the container itself. */
final class TomcatManners implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /**
     * How much of a refused body is read and thrown away, so that a client that sends all before it
     * listens hears the refusal and not a reset connection.
     */
    private static final int SWALLOWED_BYTES = 256 * 1024 * 1024;

    private final ProblemWriter writer;

    TomcatManners(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(this::reportProblems);
        factory.addConnectorCustomizers(TomcatManners::connect);
    }

    private void reportProblems(Context context) {
        StandardHost host = (StandardHost) context.getParent();
        // Tomcat adds its own valve unless one of the named class is there.
        host.setErrorReportValveClass(ProblemReportValve.class.getName());
        host.getPipeline().addValve(new ProblemReportValve(writer));
    }

    private static void connect(Connector connector) {
        // A parameter is what the query says, never a field of a form's body.
        connector.setParseBodyMethods("");
        // A key with a slash in it is one path segment.
        connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setMaxSwallowSize(SWALLOWED_BYTES);
            // Who asks before sending a body that is too large is told so, not to go on.
            http.setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
        }
    }
}
