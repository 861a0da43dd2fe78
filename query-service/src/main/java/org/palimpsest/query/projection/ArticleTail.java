package org.palimpsest.query.projection;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Mark;
import org.palimpsest.ledger.Tail;
import org.palimpsest.query.history.ArticleHistory;
import org.palimpsest.query.history.Checkpoints;
import org.palimpsest.query.history.Revisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The projection of articles at work, from the place that it had reached. It begins as soon as the
 * database answers, so that the service starts without it.
 */
public final class ArticleTail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleTail.class);
    private static final long PAUSE_MILLIS = 500;

    private final Ledger ledger;
    private final EventCodec codec;
    private final MongoDatabase views;
    private final ArticleHistory history;
    private final Progress progress;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread opening;
    private @Nullable Tail tail;

    private ArticleTail(
            Ledger ledger,
            EventCodec codec,
            MongoDatabase views,
            ArticleHistory history,
            Progress progress) {
        this.ledger = ledger;
        this.codec = codec;
        this.views = views;
        this.history = history;
        this.progress = progress;
        this.opening = Thread.ofVirtual().name("projection-opening").unstarted(this::open);
    }

    /** Goes on where the views end; begins anew where another version of the fold made them. */
    public static ArticleTail start(
            Ledger ledger,
            EventCodec codec,
            MongoDatabase views,
            ArticleHistory history,
            Progress progress) {
        ArticleTail started = new ArticleTail(ledger, codec, views, history, progress);
        started.opening.start();
        return started;
    }

    private void open() {
        try {
            do {
                try {
                    follow();
                    return;
                } catch (MongoException away) {
                    LOG.warn("The views cannot be read yet", away);
                }
            } while (!closing.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        ArticleRows rows = new ArticleRows(views);
        Revisions revisions = new Revisions(views);
        Checkpoints checkpoints = new Checkpoints(views);
        ReachedMarks marks = new ReachedMarks(views);
        Mark reached = marks.reached();
        if (reached.equals(Mark.START)) {
            rows.clear();
            revisions.clear();
            checkpoints.clear();
        }
        progress.reached(reached.position());
        tail =
                ledger.follow(
                        reached,
                        new ArticleProjection(
                                codec, history, revisions, checkpoints, rows, marks, progress));
    }

    /** Ends it after what is being written. */
    @Override
    public void close() {
        closing.countDown();
        try {
            opening.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (tail != null) {
            tail.close();
        }
    }
}
