package org.palimpsest.command.page.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The sessions of editors who have signed in, so many for each: with one more their oldest ends.
 */
final class Sessions implements HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final int MOST = 20;
    private static final String OWNER = Sessions.class.getName();

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;
    private final Map<String, Deque<HttpSession>> open = new HashMap<>();

    Sessions(SecurityContextRepository contexts, CsrfTokenRepository tokens) {
        this.contexts = contexts;
        this.tokens = tokens;
    }

    /** Begins one under a new id, whatever session the request came in. */
    void begin(Authentication editor, HttpServletRequest request, HttpServletResponse response) {
        end(request.getSession(false));
        HttpSession session = request.getSession();
        session.setAttribute(OWNER, editor.getName());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(editor);
        contexts.saveContext(context, request, response);
        tokens.saveToken(tokens.generateToken(request), request, response);
        end(keep(editor.getName(), session));
    }

    /** Gives the session that is one too many, or null where none is. */
    private synchronized @Nullable HttpSession keep(String name, HttpSession session) {
        Deque<HttpSession> theirs = open.computeIfAbsent(name, none -> new ArrayDeque<>());
        theirs.addLast(session);
        return theirs.size() > MOST ? theirs.removeFirst() : null;
    }

    /** Not while our own lock is held: the container holds the session's when it tells us. */
    private static void end(@Nullable HttpSession session) {
        if (session != null) {
            try {
                session.invalidate();
            } catch (IllegalStateException endedAlready) {
                LOG.debug("The session had ended already", endedAlready);
            }
        }
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent ended) {
        if (ended.getSession().getAttribute(OWNER) instanceof String name) {
            open.computeIfPresent(
                    name,
                    (owner, theirs) -> {
                        theirs.removeIf(
                                session -> session.getId().equals(ended.getSession().getId()));
                        return theirs.isEmpty() ? null : theirs;
                    });
        }
    }
}
