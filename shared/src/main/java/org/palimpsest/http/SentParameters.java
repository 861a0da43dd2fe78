package org.palimpsest.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets no handler see an empty query parameter, for it counts as not sent. */
final class SentParameters extends OncePerRequestFilter {

    private final ProblemWriter writer;

    SentParameters(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, String[]> sent;
        try {
            sent = withoutEmpty(request.getParameterMap());
        } catch (IllegalStateException undecodable) {
            writer.write(
                    Problem.of(
                            ProblemKind.MALFORMED,
                            "The query is not percent-encoded UTF-8, or is too long."),
                    response);
            return;
        }
        chain.doFilter(new Sent(request, sent), response);
    }

    private static Map<String, String[]> withoutEmpty(Map<String, String[]> parameters) {
        Map<String, String[]> sent = new LinkedHashMap<>();
        parameters.forEach(
                (name, values) -> {
                    String[] full =
                            Arrays.stream(values)
                                    .filter(value -> !value.isEmpty())
                                    .toArray(String[]::new);
                    if (full.length > 0) {
                        sent.put(name, full);
                    }
                });
        return Collections.unmodifiableMap(sent);
    }

    private static final class Sent extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        Sent(HttpServletRequest request, Map<String, String[]> parameters) {
            super(request);
            this.parameters = parameters;
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values.clone();
        }
    }
}
