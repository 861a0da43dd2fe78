package org.palimpsest.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

import java.util.Set;

/**
 * Refuses who takes no JSON where nothing else is given, before anything is done: 406 after a write
 * would have it look like a refusal. Spring by itself passes over {@code q=0}.
 */
final class JsonAccepted implements HandlerInterceptor {

    private static final Set<MediaType> JSON = Set.of(MediaType.APPLICATION_JSON);

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (JSON.equals(request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE))) {
            Representation.choose(request, Representation.JSON);
        }
        return true;
    }
}
