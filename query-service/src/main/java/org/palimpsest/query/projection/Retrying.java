package org.palimpsest.query.projection;

import com.mongodb.MongoException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tries stopped articles again, in a thread of its own beside that which follows the ledger: all of
 * them when a shift begins, for it may be of a version that can do what the one before could not,
 * and then whatever is asked for.
 */
final class Retrying implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Retrying.class);
    private static final long PAUSE_MILLIS = 500;

    private final StoppedArticles stopped;
    private final ArticleProjection projection;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private final Set<String> left = new LinkedHashSet<>();
    private boolean begun;

    private Retrying(StoppedArticles stopped, ArticleProjection projection) {
        this.stopped = stopped;
        this.projection = projection;
        this.thread = Thread.ofVirtual().name("retrying").unstarted(this::run);
    }

    static Retrying begin(StoppedArticles stopped, ArticleProjection projection) {
        Retrying retrying = new Retrying(stopped, projection);
        retrying.thread.start();
        return retrying;
    }

    private void run() {
        try {
            do {
                retry();
            } while (!closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void retry() {
        try {
            if (!begun) {
                stopped.retryAll();
                begun = true;
            }
            left.addAll(stopped.takeAsked());
            left.removeIf(this::isTried);
        } catch (MongoException away) {
            LOG.debug("Stopped articles are tried again later", away);
        }
    }

    private boolean isTried(String slug) {
        try {
            boolean farther = true;
            while (farther && closed.getCount() > 0) {
                farther = projection.retry(slug);
            }
            return !farther;
        } catch (RuntimeException later) {
            LOG.warn("{} is stopped and is tried again in a moment", slug, later);
            return false;
        }
    }

    /** Ends it after what is being written. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
