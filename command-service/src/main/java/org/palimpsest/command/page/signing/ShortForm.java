package org.palimpsest.command.page.signing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.palimpsest.http.CrossSite;
import org.palimpsest.http.Problem;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.http.ProblemWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Takes of a stranger, who has yet to sign in, no more than a name and a password. */
final class ShortForm extends OncePerRequestFilter {

    private static final int MOST_BYTES = 8 * 1024;

    private final RequestMatcher form;
    private final ProblemWriter writer;

    /**
     * @param form by which strangers sign in
     */
    ShortForm(RequestMatcher form, ProblemWriter writer) {
        this.form = form;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        boolean asked = form.matches(request) && !CrossSite.isSafe(request);
        if (asked && (length < 0 || length > MOST_BYTES)) {
            writer.write(
                    Problem.of(
                            ProblemKind.TOO_LARGE,
                            "Whoever signs in sends at most "
                                    + MOST_BYTES
                                    + " bytes, and says how"
                                    + " many."),
                    response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
