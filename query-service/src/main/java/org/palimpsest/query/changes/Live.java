package org.palimpsest.query.changes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.LedgerPosition;

import java.io.IOException;

/** The changes of all articles while they happen. */
final class Live {

    private final Listeners listeners;

    Live(Listeners listeners) {
        this.listeners = listeners;
    }

    /**
     * Turns an answer into a stream of them.
     *
     * @param position what the answer reflects
     * @param from the position behind which the stream begins, or null for what comes from now on
     * @throws org.palimpsest.http.ProblemException 503 where too many listen, or the service stops
     * @throws IOException if the client is gone
     */
    void tell(
            HttpServletRequest request,
            HttpServletResponse response,
            LedgerPosition position,
            FeedFilter filter,
            @Nullable LedgerPosition from)
            throws IOException {
        listeners.admit(
                request,
                response,
                position,
                from == null
                        ? new Listener.Request(filter, position.value(), -1)
                        : new Listener.Request(filter, from.value(), from.value()));
    }
}
