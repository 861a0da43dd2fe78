package org.palimpsest.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.StandardReflectionParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.util.Collection;
import java.util.Objects;

/**
 * Refuses a query parameter that was sent twice where the handler takes one value: to take either
 * would be a guess.
 */
final class SentOnce implements HandlerInterceptor {

    private static final StandardReflectionParameterNameDiscoverer NAMES =
            new StandardReflectionParameterNameDiscoverer();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            for (MethodParameter parameter : method.getMethodParameters()) {
                String name = nameOfSingle(parameter);
                if (name != null && sent(request, name) > 1) {
                    throw new ProblemException(
                            ProblemKind.MALFORMED, "'" + name + "' was sent more than once.");
                }
            }
        }
        return true;
    }

    private static int sent(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? 0 : values.length;
    }

    private static @Nullable String nameOfSingle(MethodParameter parameter) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        Class<?> type = parameter.getParameterType();
        if (annotation == null || Collection.class.isAssignableFrom(type) || type.isArray()) {
            return null;
        }
        parameter.initParameterNameDiscovery(NAMES);
        return annotation.name().isEmpty()
                ? Objects.requireNonNull(parameter.getParameterName())
                : annotation.name();
    }
}
