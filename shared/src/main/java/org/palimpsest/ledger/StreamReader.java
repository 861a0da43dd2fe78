package org.palimpsest.ledger;

import java.util.ArrayDeque;
import java.util.Comparator;
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

    /** Windows that held less are followed by wider ones. */
    private static final int FEW_BYTES = 1 << 19;

    /** How much of a window is read at once: what is left of it is asked for again. */
    private static final int MOST_BYTES = 16 << 20;

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
                .flatMap(last -> commits.byKey(Commit.key(stream, last)).or(() -> around(last)));
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

    /** The commit that began before {@code sequence} and holds it, if there is one. */
    private Optional<Commit> around(long sequence) {
        long start = sequence;
        for (int length = LOOK_BACK; start > 0; length *= 2) {
            long end = start;
            start = Math.max(0, end - length);
            Optional<Span> before = lastSpan(LongStream.range(start, end));
            if (before.isPresent()) {
                return before.filter(span -> span.end() > sequence)
                        .flatMap(span -> commits.byKey(Commit.key(stream, span.first())));
            }
        }
        return Optional.empty();
    }

    private final class Forward implements Iterator<Commit> {

        private final Queue<Commit> read = new ArrayDeque<>();
        private long next;
        private int width = WINDOW;
        private boolean ended;

        Forward(long fromSequence) {
            next = fromSequence;
            readOn();
            boolean inside = read.isEmpty() || read.element().firstSequence() != fromSequence;
            if (inside && fromSequence > 0) {
                around(fromSequence).ifPresent(this::startWith);
            }
        }

        private void startWith(Commit commit) {
            read.clear();
            read.add(commit);
            next = commit.lastSequence() + 1;
            ended = false;
        }

        private void readOn() {
            long end = next + width;
            CommitStore.Read window = commits.byKeys(keys(window(next, width)), MOST_BYTES);
            width = window.bytes() < FEW_BYTES ? Math.min(2 * width, WIDEST_WINDOW) : WINDOW;
            read.addAll(window.commits());
            read.forEach(commit -> next = commit.lastSequence() + 1);
            // What would begin there was asked for.
            ended = next < end && !window.cut();
        }

        @Override
        public boolean hasNext() {
            if (read.isEmpty() && !ended) {
                readOn();
            }
            return !read.isEmpty();
        }

        @Override
        public Commit next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return read.remove();
        }
    }
}
