package org.palimpsest.local.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Everything that runs, started in order and stopped in reverse. */
final class Parts implements AutoCloseable {

    private final List<Part> parts;
    private final Deque<Part> started = new ArrayDeque<>();

    Parts(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Starts all; if one cannot be started, stops those before it and throws what it threw. */
    synchronized void start() {
        try {
            for (Part part : parts) {
                started.push(part);
                part.start();
            }
        } catch (RuntimeException | Error e) {
            stopAfter(e);
            throw e;
        }
    }

    /**
     * Stops what runs, each part whatever becomes of the others; waits for a start that is under
     * way. A second call does nothing.
     *
     * @throws RuntimeException what the first part threw that could not be stopped properly
     */
    @Override
    public synchronized void close() {
        RuntimeException failure = null;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void stopAfter(Throwable cause) {
        try {
            close();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
