package org.palimpsest.query.changes;

import org.palimpsest.query.projection.Reading;

import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * What was before the news, read from the views for one listener; for a few at a time, for when
 * many come back at once there are others who read, too.
 */
final class Past {

    private static final int AT_ONCE = 4;
    private static final int READ_AT_ONCE = 20;

    private final Reading reading;
    private final Feed feed;
    private final Bulletins bulletins;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Past(Reading reading, Feed feed, Bulletins bulletins) {
        this.reading = reading;
        this.feed = feed;
        this.bulletins = bulletins;
    }

    /**
     * A stretch of the feed.
     *
     * @param wanted what of it is asked for
     * @param upTo its last position
     */
    record Stretch(List<Bulletin> wanted, long upTo) {}

    /** The stretch that begins behind a position; of none where the views have no more. */
    Stretch behind(long position, FeedFilter filter) throws InterruptedException {
        turns.acquire();
        try {
            Reading.Begun begun = reading.begin(null);
            long reached = begun.position().value();
            Feed.Page page = feed.page(begun.views(), filter, position, reached, READ_AT_ONCE);
            List<Bulletin> all = bulletins.of(page.revisions());
            List<Bulletin> some = List.copyOf(Bulletins.first(all));
            if (some.size() < all.size()) {
                return new Stretch(some, some.getLast().position());
            }
            return new Stretch(
                    some, page.next() == null ? Math.max(position, reached) : page.next());
        } finally {
            turns.release();
        }
    }
}
