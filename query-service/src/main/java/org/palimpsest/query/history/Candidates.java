package org.palimpsest.query.history;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.function.Function;
import java.util.stream.LongStream;

/** The numbers of a series that were found by keys, from one end to the other. */
final class Candidates implements PrimitiveIterator.OfLong {

    /** So many chunks are read at once: the whole history of nearly every article. */
    private static final int WINDOW = 16;

    /** From which end on. */
    enum Order {
        EARLIEST_FIRST,
        LATEST_FIRST
    }

    private final Order order;
    private final Function<List<Long>, Map<Long, BitSet>> reading;
    private long first;
    private long last;
    private PrimitiveIterator.OfLong window = LongStream.empty().iterator();

    Candidates(
            Order order, long first, long last, Function<List<Long>, Map<Long, BitSet>> reading) {
        this.order = order;
        this.first = first;
        this.last = last;
        this.reading = reading;
    }

    @Override
    public boolean hasNext() {
        while (!window.hasNext() && first <= last) {
            window = order == Order.LATEST_FIRST ? latest() : earliest();
        }
        return window.hasNext();
    }

    @Override
    public long nextLong() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return window.nextLong();
    }

    private PrimitiveIterator.OfLong latest() {
        long late = Series.chunk(last);
        long early = Math.max(Series.chunk(first), late - WINDOW + 1);
        long[] found = between(early, late);
        last = early * Series.CHUNK - 1;
        return LongStream.range(0, found.length)
                .map(i -> found[(int) (found.length - 1 - i)])
                .iterator();
    }

    private PrimitiveIterator.OfLong earliest() {
        long early = Series.chunk(first);
        long late = Math.min(Series.chunk(last), early + WINDOW - 1);
        long[] found = between(early, late);
        first = (late + 1) * Series.CHUNK;
        return LongStream.of(found).iterator();
    }

    private long[] between(long early, long late) {
        List<Long> chunks = LongStream.rangeClosed(early, late).boxed().toList();
        Map<Long, BitSet> found = reading.apply(chunks);
        return chunks.stream()
                .flatMapToLong(
                        chunk ->
                                found.get(chunk).stream()
                                        .mapToLong(bit -> chunk * Series.CHUNK + bit))
                .filter(number -> number >= first && number <= last)
                .toArray();
    }
}
