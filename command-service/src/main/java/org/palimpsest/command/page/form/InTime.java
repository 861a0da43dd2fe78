package org.palimpsest.command.page.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.Patience;
import org.springframework.web.servlet.HandlerInterceptor;

import java.time.Duration;

/** Gives a page one time for all that it asks the ledger: to look, to store and to look again. */
final class InTime implements HandlerInterceptor {

    private final Duration patience;

    InTime(Duration patience) {
        this.patience = patience;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        Patience.begin(patience);
        return true;
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
