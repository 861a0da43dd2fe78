package org.palimpsest.query.changes;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.palimpsest.http.LedgerPosition;
import org.palimpsest.http.Problem;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Lets in who listens. A listener stays for hours and costs little, so it takes a place among
 * listeners, and none among the requests that are at work. When the service stops they are sent
 * away first, so that it does not wait for them.
 */
final class Listeners implements ApplicationListener<ContextClosedEvent> {

    private final News news;
    private final Past past;
    private final Duration heartbeat;
    private final Duration patience;
    private final Semaphore places;

    /**
     * @param most how many may listen at once
     * @param heartbeat after so long without news a listener is sent a comment
     * @param patience a listener that takes nothing for so long is sent away
     */
    Listeners(News news, Past past, int most, Duration heartbeat, Duration patience) {
        this.news = news;
        this.past = past;
        this.heartbeat = heartbeat;
        this.patience = patience;
        this.places = new Semaphore(most);
    }

    /**
     * Turns an answer into a stream of events.
     *
     * @param position what the answer reflects
     * @throws ProblemException 503 where too many listen, or the service stops
     * @throws IOException if the client is gone
     */
    void admit(
            HttpServletRequest servlet,
            HttpServletResponse response,
            LedgerPosition position,
            Listener.Request request)
            throws IOException {
        if (news.isClosed() || !places.tryAcquire()) {
            throw new ProblemException(
                    Problem.of(ProblemKind.UNAVAILABLE, "Too many listen already.")
                            .header(HttpHeaders.RETRY_AFTER, "5"));
        }
        boolean begun = false;
        try {
            sendHead(response, position);
            if (!servlet.getMethod().equals(HttpMethod.HEAD.name())) {
                begin(servlet, request);
                begun = true;
            }
        } finally {
            if (!begun) {
                places.release();
            }
        }
    }

    /** At once, and by the request's own thread, which alone knows the headers of all filters. */
    private static void sendHead(HttpServletResponse response, LedgerPosition position)
            throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader(LedgerPosition.HEADER, position.toString());
        response.getOutputStream().write(Bulletins.SILENCE);
        response.flushBuffer();
    }

    private void begin(HttpServletRequest servlet, Listener.Request request) throws IOException {
        AsyncContext context = servlet.startAsync();
        context.setTimeout(0);
        Line.open(context, patience, line -> listen(line, request));
    }

    private void listen(Line line, Listener.Request request) {
        try {
            new Listener(news, past, request, heartbeat, line).listen();
        } finally {
            places.release();
        }
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent closing) {
        news.close();
    }
}
