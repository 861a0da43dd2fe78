package org.palimpsest.query.changes;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the feed, whole and in order.
 *
 * @param after the position before its first
 * @param upTo its last position
 */
record Window(long after, long upTo, List<Bulletin> bulletins) {

    static final int MOST = 1_024;
    private static final long BYTES = 16 << 20;

    Window {
        bulletins = List.copyOf(bulletins);
    }

    /** That of no revision, before whatever comes behind a position. */
    static Window at(long position) {
        return new Window(position, position, List.of());
    }

    /** With what follows, and without the oldest where it would hold too much. */
    Window with(List<Bulletin> more, long reached) {
        List<Bulletin> all = new ArrayList<>(bulletins);
        all.addAll(more);
        long bytes = 0;
        int first = all.size();
        while (first > 0 && all.size() - first < MOST) {
            bytes += all.get(first - 1).event().length;
            if (bytes > BYTES) {
                break;
            }
            first--;
        }
        return new Window(
                first == 0 ? after : all.get(first - 1).position(),
                reached,
                all.subList(first, all.size()));
    }

    /** What it has behind a position that is not before its first. */
    List<Bulletin> behind(long position) {
        int first = bulletins.size();
        while (first > 0 && bulletins.get(first - 1).position() > position) {
            first--;
        }
        return bulletins.subList(first, bulletins.size());
    }
}
