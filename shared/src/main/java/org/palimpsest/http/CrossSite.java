package org.palimpsest.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Refuses what would change something and comes from a page of another origin, whoever it is from:
 * a browser sends cookies and remembered passwords along. Who is no browser sends no origin.
 */
public final class CrossSite extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final ProblemWriter writer;

    CrossSite(ProblemWriter writer) {
        this.writer = writer;
    }

    /** Whether a method changes nothing. */
    public static boolean isSafe(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isSafe(request) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            writer.write(
                    Problem.of(
                            ProblemKind.FORBIDDEN,
                            "A page of another site asks for this. It is refused."),
                    response);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return !"cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && (origin == null || isOurs(origin, request));
    }

    /**
     * By the host that was asked for. Where TLS ends before this service it does not know that its
     * origin begins with https, so of the scheme only a secure request is sure.
     */
    private static boolean isOurs(String origin, HttpServletRequest request) {
        URI named = uri(origin);
        return named != null
                && request.getServerName().equalsIgnoreCase(named.getHost())
                && isAskedFor(port(named), named.getScheme(), request)
                && (!request.isSecure() || "https".equals(named.getScheme()));
    }

    /** A port that was not asked for by its number is that of the scheme. */
    private static boolean isAskedFor(int port, String scheme, HttpServletRequest request) {
        int asked = request.getServerPort();
        return port == (asked == port(request.getScheme()) ? port(scheme) : asked);
    }

    private static int port(URI uri) {
        return uri.getPort() < 0 ? port(uri.getScheme()) : uri.getPort();
    }

    private static int port(@Nullable String scheme) {
        return "https".equals(scheme) ? 443 : 80;
    }

    private static @Nullable URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException none) {
            return null;
        }
    }
}
