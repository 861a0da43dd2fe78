package org.palimpsest.query.projection;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The projection of articles at work. One thread looks at which {@link Generations} there are to
 * be, and brings about what is not yet so: it keeps a {@link Watch} over the one that readers have
 * and over the one that is rebuilt, gives readers the new one when it has come as far as the old,
 * and removes the old one when no read can be on it any more. So a rebuild goes on after a restart,
 * and every process shows the same. It begins as soon as the database answers, so that the service
 * starts without it.
 */
public final class ArticleProjector implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleProjector.class);
    private static final long PAUSE_MILLIS = 500;
    private static final long PAUSE_MILLIS_OF_A_REBUILD = 20;
    private static final long NEAR = 256;
    private static final Duration HANDING_OVER = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final EventCodec codec;
    private final Generations generations;
    private final LiveViews views;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private final OldGenerations old;
    private volatile boolean closed;
    private @Nullable Watch live;
    private @Nullable Watch next;

    private ArticleProjector(
            Ledger ledger, EventCodec codec, MongoDatabase database, LiveViews views) {
        this.ledger = ledger;
        this.codec = codec;
        this.generations = new Generations(database);
        this.old = new OldGenerations(generations);
        this.views = views;
        this.thread = Thread.ofVirtual().name("projector").unstarted(this::run);
    }

    /**
     * Goes on where the views end; begins anew where another version of the fold made them, and
     * shows them when they have come to where the ledger ended then.
     */
    public static ArticleProjector start(
            Ledger ledger, EventCodec codec, MongoDatabase database, LiveViews views) {
        ArticleProjector started = new ArticleProjector(ledger, codec, database, views);
        started.thread.start();
        return started;
    }

    /**
     * Has the views built anew beside those that readers have. If that is under way already,
     * nothing more is done.
     *
     * @throws MongoException if the database cannot be written to
     */
    public void rebuild() {
        generations.rebuild();
        news.release();
    }

    /** How far the generation has come that is being rebuilt, if one is. */
    public OptionalLong rebuilding() {
        Generations.State state = generations.read();
        return state.rebuilding() == null
                ? OptionalLong.empty()
                : OptionalLong.of(views.position(state.rebuilding()).orElse(0));
    }

    private void run() {
        boolean away = false;
        while (!closed) {
            try {
                tend();
                away = false;
            } catch (MongoException e) {
                if (!away) {
                    LOG.warn("The views cannot be looked after yet", e);
                }
                away = true;
            } catch (InterruptedException e) {
                closed = true;
            }
            pause();
        }
    }

    private void pause() {
        try {
            if (news.tryAcquire(
                    next == null ? PAUSE_MILLIS : PAUSE_MILLIS_OF_A_REBUILD,
                    TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    private void tend() throws InterruptedException {
        if (live == null) {
            live = opened(generations.open());
        }
        Generations.State state = generations.read();
        if (state.fold() != Article.FOLD_VERSION) {
            // Processes of another version are taking over; these views are theirs to make.
            return;
        }
        Long coming =
                state.live() == live.number() ? state.rebuilding() : Long.valueOf(state.live());
        if (next != null && (coming == null || next.number() != coming)) {
            next.close();
            next = null;
        }
        if (next == null && coming != null) {
            LOG.info("Generation {} of the views is being built", coming);
            next = watched(generation(coming), 0);
        }
        if (next != null && state.live() == next.number()) {
            follow(live, next);
        } else if (next != null && position(next) + NEAR >= position(live)) {
            handOver(live, next);
        }
        if (next == null) {
            old.removeAllBut(state);
        }
    }

    private Watch opened(Generations.State state) {
        Generation generation = generation(state.live());
        return watched(generation, ledger.head().position());
    }

    /**
     * Watches a generation, which readers may have from a position on if it is begun only now, and
     * else from where they could have it before.
     */
    private Watch watched(Generation generation, long shownFrom) {
        Reached reached = generation.marks().open(shownFrom);
        if (live == null) {
            views.showFrom(generation, reached.shownFrom());
        }
        return Watch.begin(generation, ledger, codec, views);
    }

    private Generation generation(long number) {
        return Generation.of(generations.store(number), ledger, codec);
    }

    private long position(Watch watch) {
        return views.position(watch.number()).orElse(0);
    }

    /**
     * What readers have stands still for a moment, in all processes, so that what they get instead
     * is not behind it. So who works on it hands over, and no other can.
     */
    private void handOver(Watch from, Watch to) throws InterruptedException {
        if (!from.standStill()) {
            return;
        }
        if (comesAsFar(to, from) && generations.promote(to.number()).live() == to.number()) {
            show(from, to);
        } else {
            from.goOn();
        }
    }

    /** Gives readers what another process has handed over. */
    private void follow(Watch from, Watch to) throws InterruptedException {
        from.close();
        if (!comesAsFar(to, from)) {
            LOG.warn("Generation {} of the views is behind the one before it", to.number());
        }
        show(from, to);
    }

    private void show(Watch from, Watch to) {
        views.show(to.generation());
        live = to;
        next = null;
        from.close();
        LOG.info("Readers have generation {} of the views", to.number());
    }

    private boolean comesAsFar(Watch to, Watch from) throws InterruptedException {
        long begun = System.nanoTime();
        while (position(to) < position(from)) {
            if (System.nanoTime() - begun > HANDING_OVER.toNanos()) {
                return false;
            }
            Thread.sleep(1);
        }
        return true;
    }

    /** Ends it after what is being written. */
    @Override
    public void close() {
        closed = true;
        news.release();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        for (Watch watch : new @Nullable Watch[] {live, next}) {
            if (watch != null) {
                watch.close();
            }
        }
    }
}
