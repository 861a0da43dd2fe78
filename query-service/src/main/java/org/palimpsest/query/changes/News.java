package org.palimpsest.query.changes;

import org.palimpsest.query.projection.LiveViews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The latest revisions of all articles, in memory. One thread reads each once the views have it,
 * and as long as somebody listens, however many do; what nobody waited for is left out, and is to
 * be read from the views.
 */
final class News implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(News.class);

    private static final int READ_AT_ONCE = 100;

    /** What is farther off is left for each to read for themselves; what is not, is read once. */
    private static final int FARTHEST = 16 * Window.MOST;

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Where much is new, all who listen are woken for some of it together. */
    private static final long BREATH_MILLIS = 20;

    private static final long PAUSE_MILLIS_AFTER_A_FAILURE = 200;

    private final LiveViews views;
    private final Feed feed;
    private final Bulletins bulletins;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final Thread thread;
    private volatile boolean closed;
    private Window window = Window.at(0);
    private int listening;
    private boolean away;

    private News(LiveViews views, Feed feed, Bulletins bulletins) {
        this.views = views;
        this.feed = feed;
        this.bulletins = bulletins;
        this.thread = Thread.ofVirtual().name("news").unstarted(this::run);
    }

    static News begin(LiveViews views, Feed feed, Bulletins bulletins) {
        News begun = new News(views, feed, bulletins);
        begun.thread.start();
        return begun;
    }

    /** Somebody listens from now on. */
    void join() {
        lock.lock();
        try {
            listening++;
        } finally {
            lock.unlock();
        }
    }

    /** Somebody listens no more. */
    void leave() {
        lock.lock();
        try {
            listening--;
        } finally {
            lock.unlock();
        }
    }

    /**
     * What is in memory as soon as that goes beyond a position, or as it is when the time is over
     * or there will be no more.
     */
    Window beyond(long position, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (left > 0 && !closed && window.upTo() <= position) {
                left = more.awaitNanos(left);
            }
            return window;
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        return closed;
    }

    private void run() {
        while (!closed) {
            try {
                look();
                away = false;
            } catch (RuntimeException | Error e) {
                away(e);
            } catch (InterruptedException e) {
                close();
            }
        }
    }

    private void look() throws InterruptedException {
        long held = window().upTo();
        Optional<LiveViews.Sight> sight = views.beyond(held, LOOK);
        if (sight.isPresent()) {
            show(next(held, sight.get()));
            TimeUnit.MILLISECONDS.sleep(BREATH_MILLIS);
        }
    }

    private Window next(long held, LiveViews.Sight sight) {
        long reached = sight.position();
        if (!isHeard() || reached - held > FARTHEST) {
            return Window.at(reached);
        }
        long last = Math.min(reached, held + READ_AT_ONCE);
        Feed.Page page = feed.page(sight.generation(), FeedFilter.NONE, held, last, READ_AT_ONCE);
        return window().with(bulletins.of(page.revisions()), last);
    }

    private boolean isHeard() {
        lock.lock();
        try {
            return listening > 0;
        } finally {
            lock.unlock();
        }
    }

    private Window window() {
        lock.lock();
        try {
            return window;
        } finally {
            lock.unlock();
        }
    }

    private void show(Window next) {
        lock.lock();
        try {
            window = next;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void away(Throwable failure) {
        if (!away && !closed) {
            LOG.warn("What is new cannot be read for those who listen", failure);
        }
        away = true;
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS_AFTER_A_FAILURE);
        } catch (InterruptedException stopping) {
            close();
        }
    }

    /** There is no more news: whoever waits for it is told so. */
    @Override
    public void close() {
        closed = true;
        lock.lock();
        try {
            more.signalAll();
        } finally {
            lock.unlock();
        }
        thread.interrupt();
    }
}
