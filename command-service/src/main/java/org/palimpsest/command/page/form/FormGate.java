package org.palimpsest.command.page.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerInterceptor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Reads each form that comes in, and lets through only one that carries its session's token. Here
 * and not in a filter of Spring Security's, for a body is read only once its size and its sender
 * are known.
 */
final class FormGate implements HandlerInterceptor {

    static final String FORM = FormGate.class.getName();

    private final CsrfTokenRepository tokens;
    private final RequestMatcher open;

    /**
     * @param open the one form that needs no token: who signs in has no session yet, and a form on
     *     another site is told by its origin
     */
    FormGate(CsrfTokenRepository tokens, RequestMatcher open) {
        this.tokens = tokens;
        this.open = open;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return true;
        }
        Form form = Form.of(request);
        request.setAttribute(FORM, form);
        if (!open.matches(request) && !isToken(form.one(Form.TOKEN), request)) {
            throw new ProblemException(
                    ProblemKind.FORBIDDEN,
                    "This form was not sent from your session, or from one that has ended since."
                            + " Please open it again.");
        }
        return true;
    }

    private boolean isToken(String sent, HttpServletRequest request) {
        CsrfToken token = tokens.loadToken(request);
        return token != null
                && MessageDigest.isEqual(
                        token.getToken().getBytes(StandardCharsets.UTF_8),
                        sent.getBytes(StandardCharsets.UTF_8));
    }
}
