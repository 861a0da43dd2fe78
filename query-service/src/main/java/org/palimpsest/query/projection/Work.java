package org.palimpsest.query.projection;

import com.mongodb.MongoException;

import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Tail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One shift's work: the ledger is followed into a generation, and what was stopped is retried. */
final class Work {

    private static final Logger LOG = LoggerFactory.getLogger(Work.class);

    private final Shift shift;
    private final Ledger ledger;
    private final ArticleProjection projection;
    private final Retrying retrying;
    private Tail tail;

    private Work(Shift shift, Ledger ledger, ArticleProjection projection, Retrying retrying) {
        this.shift = shift;
        this.ledger = ledger;
        this.projection = projection;
        this.retrying = retrying;
        this.tail = ledger.follow(shift.reached(), projection);
    }

    /**
     * Begins where the generation ends.
     *
     * @throws MongoException if the database does not answer; the shift is over then
     */
    static Work begin(
            Generation generation, Shift shift, Ledger ledger, EventCodec codec, LiveViews views) {
        try {
            ArticleProjection projection =
                    ArticleProjection.begin(generation, shift, ledger, codec, views);
            return new Work(
                    shift, ledger, projection, Retrying.begin(generation.stopped(), projection));
        } catch (RuntimeException failed) {
            shift.leave();
            throw failed;
        }
    }

    /** Shows that this process is alive; false where another has taken over. */
    boolean isAlive() {
        return !shift.isOver() && shift.beat();
    }

    void standStill() {
        tail.close();
    }

    void goOn() {
        tail = ledger.follow(shift.reached(), projection);
    }

    /** Ends it after what is being written, and lets the work go. */
    void leave() {
        tail.close();
        retrying.close();
        try {
            shift.leave();
        } catch (MongoException away) {
            LOG.warn(
                    "The work on the views could not be let go; another takes it in a moment",
                    away);
        }
    }

    /** Ends it without waiting for anything: another process has the work. */
    void abandon() {
        Thread.ofVirtual()
                .start(
                        () -> {
                            tail.close();
                            retrying.close();
                        });
    }
}
