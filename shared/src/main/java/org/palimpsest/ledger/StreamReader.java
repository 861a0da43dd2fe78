package org.palimpsest.ledger;

import org.bson.RawBsonDocument;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.LongStream;

/**
 * The commits of one stream. Where a commit begins is known only from the end of the one before it,
 * so windows of keys are asked for: all commits that begin in a window are in the answer, and the
 * next window begins where the last of them ends.
 */
final class StreamReader {

    private static final int WINDOW = 64;
    private static final int WIDEST_WINDOW = 1_024;

    /** Windows that held less are followed by wider ones, and by narrower ones that held more. */
    private static final int FEW_BYTES = 1 << 18;

    private static final int MANY_BYTES = 1 << 20;

    /** How much of a window is read at once: what is left of it is asked for again. */
    private static final int MOST_BYTES = 16 << 20;

    /** Windows asked for while one is decoded: the server takes longer over one than this side. */
    private static final int FARTHEST_AHEAD = 2;

    private static final int LOOK_BACK = 16;
    private static final int PROBE = 4;
    private static final int NEAR = 8;
    private static final int FAR = 40;

    private final CommitStore commits;
    private final String stream;

    StreamReader(CommitStore commits, String stream) {
        this.commits = commits;
        this.stream = stream;
    }

    /** The commits that hold {@code fromSequence} or what comes after it, in order, as needed. */
    Iterator<Commit> from(long fromSequence) {
        return new Forward(fromSequence);
    }

    /**
     * The number of the last event. Probing ever farther ahead leaps over most of a long stream;
     * where commits are so long that all probes miss, the next commit is found where it must begin.
     */
    Optional<Long> lastSequence() {
        long end = 0;
        int reach = NEAR;
        Optional<Span> leap = farthest(end, reach);
        while (leap.isPresent()) {
            boolean farLeap = leap.get().end() - end > 1L << (reach - 1);
            reach = farLeap ? Math.min(2 * reach, FAR) : reach;
            end = leap.get().end();
            leap = farthest(end, reach);
        }
        return end == 0 ? Optional.empty() : Optional.of(end - 1);
    }

    /** The commit that holds the last event. */
    Optional<Commit> lastCommit() {
        return lastSequence()
                .flatMap(
                        last ->
                                beginningAt(last)
                                        .or(() -> around(last).flatMap(this::beginningAt)));
    }

    private Optional<Commit> beginningAt(Span span) {
        return beginningAt(span.first());
    }

    private Optional<Commit> beginningAt(long sequence) {
        return commits.byKey(Commit.key(stream, sequence));
    }

    private Optional<Span> farthest(long start, int reach) {
        LongStream ahead =
                LongStream.range(0, reach).flatMap(n -> window(start + (1L << n), PROBE));
        return lastSpan(LongStream.concat(LongStream.of(start), ahead));
    }

    private Optional<Span> lastSpan(LongStream firstSequences) {
        return commits.spansByKeys(keys(firstSequences)).stream()
                .max(Comparator.comparingLong(Span::first));
    }

    private static LongStream window(long start, int length) {
        return LongStream.range(start, start + length);
    }

    private List<String> keys(LongStream firstSequences) {
        return firstSequences.distinct().mapToObj(n -> Commit.key(stream, n)).toList();
    }

    /** Where the commit lies that began before {@code sequence} and holds it, if there is one. */
    private Optional<Span> around(long sequence) {
        long start = sequence;
        for (int length = LOOK_BACK; start > 0; length *= 2) {
            long end = start;
            start = Math.max(0, end - length);
            Optional<Span> before = lastSpan(LongStream.range(start, end));
            if (before.isPresent()) {
                return before.filter(span -> span.end() > sequence);
            }
        }
        return Optional.empty();
    }

    /**
     * A window that is being read.
     *
     * @param end the number after that of its last key
     */
    private record Window(long end, Ahead<CommitStore.Read> reading) {}

    /**
     * Reads what follows while what came before it is decoded. Of a stream that grows meanwhile it
     * may miss the end, but nothing before what it gives: commits are there in order.
     */
    private final class Forward implements Iterator<Commit> {

        private final Queue<RawBsonDocument> read = new ArrayDeque<>();
        private final Deque<Window> ahead = new ArrayDeque<>();
        private long next;
        private int width = WINDOW;
        private int farAhead = 1;

        Forward(long fromSequence) {
            begin(fromSequence);
            if (fromSequence > 0 && !beginsWith(fromSequence)) {
                around(fromSequence).ifPresent(span -> begin(span.first()));
            }
        }

        private void begin(long sequence) {
            read.clear();
            ahead.clear();
            next = sequence;
            take(read(sequence, width), sequence + width);
        }

        private boolean beginsWith(long sequence) {
            return !read.isEmpty() && Span.read(read.element()).first() == sequence;
        }

        private CommitStore.Read read(long start, int length) {
            return commits.byKeys(keys(window(start, length)), MOST_BYTES);
        }

        private void take(CommitStore.Read found, long end) {
            read.addAll(found.documents());
            if (!found.documents().isEmpty()) {
                next = Span.read(found.documents().getLast()).end();
            }
            width = afterWindow(found.bytes());
            // What would begin before the window's end was asked for.
            if (next < end) {
                ahead.clear();
            }
            if (next >= end || found.cut()) {
                readAhead();
            }
        }

        private void readAhead() {
            ahead.removeIf(window -> window.end() <= next);
            while (ahead.size() < farAhead) {
                long start = ahead.isEmpty() ? next : Math.max(next, ahead.getLast().end());
                int length = width;
                ahead.add(new Window(start + length, Ahead.of(() -> read(start, length))));
            }
            farAhead = FARTHEST_AHEAD;
        }

        private int afterWindow(long bytes) {
            if (bytes < FEW_BYTES) {
                return Math.min(2 * width, WIDEST_WINDOW);
            }
            return bytes > MANY_BYTES ? Math.max(width / 2, WINDOW) : width;
        }

        @Override
        public boolean hasNext() {
            while (read.isEmpty() && !ahead.isEmpty()) {
                Window window = ahead.remove();
                take(window.reading().get(), window.end());
            }
            return !read.isEmpty();
        }

        @Override
        public Commit next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return CommitDocument.read(Run.decoded(read.remove()));
        }
    }
}
