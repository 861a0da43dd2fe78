package org.palimpsest.query.changes;

import org.palimpsest.http.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who is told of each revision that they ask for, once and in order. What they are told
 * next follows from how far they are alone: it is in the news, or where they are farther back, in
 * the views.
 */
final class Listener {

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

    private static final long PAUSE_MILLIS = 100;

    private final News news;
    private final Past past;
    private final Request request;
    private final Duration heartbeat;
    private final Line line;
    private long reached;
    private long known;
    private long lastSent = System.nanoTime();

    /**
     * What a listener asks for.
     *
     * @param after the position behind which it begins
     * @param known the position from which the client goes on by itself, -1 where it does not know
     *     one yet
     */
    record Request(FeedFilter filter, long after, long known) {}

    Listener(News news, Past past, Request request, Duration heartbeat, Line line) {
        this.news = news;
        this.past = past;
        this.request = request;
        this.heartbeat = heartbeat;
        this.line = line;
        this.reached = request.after();
        this.known = request.known();
    }

    /** Tells until there is no more news or nobody hears it. */
    void listen() {
        news.join();
        try {
            while (!news.isClosed()) {
                tellNext();
            }
            line.end();
        } catch (IOException gone) {
            LOG.debug("A listener is gone: {}", gone.getMessage());
        } catch (ProblemException behind) {
            LOG.debug("A listener is sent away: {}", behind.getMessage());
            line.end();
        } catch (RuntimeException failure) {
            LOG.warn("A listener is sent away", failure);
            line.end();
        } catch (InterruptedException stopping) {
            line.end();
        } finally {
            news.leave();
        }
    }

    private void tellNext() throws IOException, InterruptedException {
        Window window = news.beyond(reached, untilHeartbeat());
        if (reached < window.after()) {
            catchUp();
        } else {
            tell(window.behind(reached), window.upTo());
        }
        if (untilHeartbeat().isNegative()) {
            beat();
        }
    }

    private void catchUp() throws IOException, InterruptedException {
        Past.Stretch stretch = past.behind(reached, request.filter());
        if (stretch.upTo() == reached) {
            // The views are behind what was news already, as after they were taken back.
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        tell(stretch.wanted(), stretch.upTo());
    }

    /** At most so much at once, for it is kept until the client has taken it. */
    private void tell(List<Bulletin> bulletins, long upTo)
            throws IOException, InterruptedException {
        List<Bulletin> wanted =
                bulletins.stream().filter(b -> request.filter().accepts(b.revision())).toList();
        List<Bulletin> some = Bulletins.first(wanted);
        if (!some.isEmpty()) {
            send(some.stream().map(Bulletin::event).toList());
            known = some.getLast().position();
        }
        reached = Math.max(reached, some.size() < wanted.size() ? known : upTo);
    }

    /** Also says how far the listener is, so that whoever wants little need not begin far back. */
    private void beat() throws IOException, InterruptedException {
        send(List.of(reached > known ? Bulletins.progress(reached) : Bulletins.SILENCE));
        known = Math.max(reached, known);
    }

    private void send(List<byte[]> parts) throws IOException, InterruptedException {
        line.send(parts);
        lastSent = System.nanoTime();
    }

    private Duration untilHeartbeat() {
        return heartbeat.minusNanos(System.nanoTime() - lastSent);
    }
}
