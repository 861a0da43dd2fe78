package org.palimpsest.query.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Numbers of a series that are worth a look, from one end on, read as they are taken. */
public final class Candidates {

    /** From which end on. */
    public enum Order {
        EARLIEST_FIRST,
        LATEST_FIRST
    }

    private final Order order;
    private final int chunksAtOnce;
    private final Function<List<Long>, Map<Long, BitSet>> reading;
    private long first;
    private long last;
    private PrimitiveIterator.OfLong window = LongStream.empty().iterator();

    Candidates(
            Order order,
            int chunksAtOnce,
            long first,
            long last,
            Function<List<Long>, Map<Long, BitSet>> reading) {
        this.order = order;
        this.chunksAtOnce = chunksAtOnce;
        this.first = first;
        this.last = last;
        this.reading = reading;
    }

    /** All from {@code first} to {@code last}. */
    public static Candidates all(Order order, long first, long last) {
        return new Candidates(order, 1, first, last, Candidates::whole);
    }

    private static Map<Long, BitSet> whole(List<Long> chunks) {
        BitSet whole = new BitSet();
        whole.set(0, Series.CHUNK);
        return chunks.stream().collect(Collectors.toMap(chunk -> chunk, chunk -> whole));
    }

    /** Whether there are more. */
    public boolean hasNext() {
        while (!window.hasNext() && first <= last) {
            window = order == Order.LATEST_FIRST ? latest() : earliest();
        }
        return window.hasNext();
    }

    /** The next ones, none where there are no more. */
    public List<Long> next(int atMost) {
        List<Long> numbers = new ArrayList<>();
        while (numbers.size() < atMost && hasNext()) {
            numbers.add(window.nextLong());
        }
        return numbers;
    }

    private PrimitiveIterator.OfLong latest() {
        long late = Series.chunk(last);
        long early = Math.max(Series.chunk(first), late - chunksAtOnce + 1);
        long[] found = between(early, late);
        last = early * Series.CHUNK - 1;
        return LongStream.range(0, found.length)
                .map(i -> found[(int) (found.length - 1 - i)])
                .iterator();
    }

    private PrimitiveIterator.OfLong earliest() {
        long early = Series.chunk(first);
        long late = Math.min(Series.chunk(last), early + chunksAtOnce - 1);
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
