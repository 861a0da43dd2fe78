package org.palimpsest.command.page.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.palimpsest.http.CrossSite;
import org.palimpsest.http.Representation;
import org.palimpsest.page.Pages;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Leads whoever has not signed in to where they do. Who has sent something is told so instead: to
 * be led away would lose it, and a body is not read before its sender is known.
 */
final class Stranger implements AuthenticationEntryPoint {

    private final Pages pages;

    Stranger(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException unknown)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (CrossSite.isSafe(request)) {
            lead(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType(Representation.HTML.contentType().toString());
            response.getOutputStream()
                    .write(
                            pages.draw("command/page/session-ended", "")
                                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A form's own address is where it is filled in, so that is where to come back to. */
    private static void lead(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                UriComponentsBuilder.fromPath("/edit/sign-in")
                        .queryParam("to", "{to}")
                        .encode()
                        .buildAndExpand(wanted)
                        .toUriString());
    }
}
