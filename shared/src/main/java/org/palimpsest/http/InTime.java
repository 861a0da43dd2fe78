package org.palimpsest.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.Patience;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

import java.time.Duration;

/**
 * Gives a request one time for all that it asks the database, however many questions that takes, as
 * {@link Patience} holds them to it.
 */
public final class InTime implements AsyncHandlerInterceptor {

    private final Duration patience;

    /**
     * @param patience from when the request has reached its handler
     */
    public InTime(Duration patience) {
        this.patience = patience;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        Patience.begin(patience);
        return true;
    }

    /** What goes on in other threads has its own time; this thread answers others meanwhile. */
    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        Patience.end();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        Patience.end();
    }
}
