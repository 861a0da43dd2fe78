package org.palimpsest.command.page.form;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.Objects;

/** Gives the handlers of pages the {@link Form} that was sent and who is {@link SignedIn}. */
final class FormArguments implements HandlerMethodArgumentResolver {

    private final CsrfTokenRepository tokens;

    FormArguments(CsrfTokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Form.class
                || parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request =
                Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return parameter.getParameterType() == Form.class
                ? Form.sentIn(request).orElseThrow()
                : new SignedIn(
                        Objects.requireNonNull(request.getUserPrincipal()).getName(),
                        Objects.requireNonNull(tokens.loadToken(request)).getToken());
    }
}
