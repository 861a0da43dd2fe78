package org.palimpsest.command.page.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Knows the editor by their session, unless the request says itself who sends it: then that alone
 * counts, and a session is neither read nor made.
 */
final class SessionUnlessBasic implements SecurityContextRepository {

    private final SecurityContextRepository sessions;

    SessionUnlessBasic(SecurityContextRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return saysWho(request) ? new Nobody() : sessions.loadDeferredContext(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return !saysWho(request) && sessions.containsContext(request);
    }

    private static boolean saysWho(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static final class Nobody implements DeferredSecurityContext {

        private final SecurityContext context = SecurityContextHolder.createEmptyContext();

        @Override
        public SecurityContext get() {
            return context;
        }

        @Override
        public boolean isGenerated() {
            return true;
        }
    }
}
