package org.palimpsest.query.changes;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * An answer that goes on. One thread sends, and parks where the client does not take what was sent;
 * the container says when it does, so no thread of the container is held.
 */
final class Line {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final AsyncContext context;
    private final ServletOutputStream output;
    private final Duration patience;
    private final Semaphore writable = new Semaphore(0);
    private volatile boolean broken;

    private Line(AsyncContext context, ServletOutputStream output, Duration patience) {
        this.context = context;
        this.output = output;
        this.patience = patience;
    }

    /** Who sends on a line, in a thread of its own. */
    @FunctionalInterface
    interface Sender {
        void send(Line line);
    }

    /**
     * Opens a line on an answer whose head has been sent.
     *
     * @param patience how long the client may take for what is sent together
     */
    static void open(AsyncContext context, Duration patience, Sender sender) throws IOException {
        ServletOutputStream output = context.getResponse().getOutputStream();
        Line line = new Line(context, output, patience);
        output.setWriteListener(line.new Begin(sender));
    }

    /** Begins when the container has let go of the request. */
    private final class Begin implements WriteListener {

        private final Sender sender;
        private boolean begun;

        Begin(Sender sender) {
            this.sender = sender;
        }

        @Override
        public void onWritePossible() {
            if (begun) {
                writable.release();
            } else {
                begin();
            }
        }

        @Override
        public void onError(Throwable failure) {
            broken = true;
            writable.release();
            if (!begun) {
                begin();
            }
        }

        private void begin() {
            begun = true;
            Thread.ofVirtual().name("listener").start(() -> sender.send(Line.this));
        }
    }

    /**
     * Sends these one after another.
     *
     * @throws IOException if the client is gone, or has not taken all of it in time; the line has
     *     ended
     */
    void send(List<byte[]> parts) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (byte[] part : parts) {
                awaitWritable(end);
                output.write(part);
            }
            awaitWritable(end);
            output.flush();
        } catch (IllegalStateException over) {
            throw new IOException("The container has ended the answer", over);
        }
    }

    private void awaitWritable(long end) throws IOException, InterruptedException {
        while (!broken && !output.isReady()) {
            if (!writable.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                end();
                throw new IOException("The client did not take what was sent within " + patience);
            }
        }
        if (broken) {
            throw new IOException("The client is gone");
        }
    }

    /** Ends the answer, and so its connection, unless the container has done so. */
    void end() {
        if (broken) {
            return;
        }
        broken = true;
        try {
            context.complete();
        } catch (IllegalStateException over) {
            LOG.debug("The container has ended the answer itself", over);
        }
    }
}
