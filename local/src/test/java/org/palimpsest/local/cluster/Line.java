package org.palimpsest.local.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * The line from a client to a server, which lets every byte through until it is told otherwise. It
 * knows nothing of what is said on it, so it breaks in the midst of words.
 */
public final class Line implements AutoCloseable {

    private static final int BUFFER = 16 << 10;
    private static final LongSupplier NEVER = () -> Long.MAX_VALUE;

    private final int server;
    private final ServerSocket listener;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile LongSupplier lengths = NEVER;
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean unplugged;

    /** A line to a port of this machine. */
    public Line(int server) {
        this.server = server;
        try {
            this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Where it begins. */
    public int port() {
        return listener.getLocalPort();
    }

    /**
     * From now on, whenever so many more bytes have gone through in any direction, the connection
     * on which they went is cut.
     *
     * @param lengths the number of bytes from one cut to the next, 1 or more
     */
    public void cutAfter(LongSupplier lengths) {
        this.lengths = lengths;
        left.set(lengths.getAsLong());
    }

    /** From now on, an answer waits so long before it is let through. */
    public void delayAnswers(Duration delay) {
        this.delay = delay;
    }

    /** Cuts all connections and takes no new ones. */
    public void unplug() {
        unplugged = true;
        sockets.forEach(Line::close);
    }

    /** Lets everything through again. */
    public void mend() {
        cutAfter(NEVER);
        delay = Duration.ZERO;
        unplugged = false;
    }

    /** How often a connection was cut. */
    public int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                connect(listener.accept());
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void connect(Socket client) {
        try {
            Socket upstream = new Socket();
            sockets.add(client);
            sockets.add(upstream);
            upstream.connect(new InetSocketAddress("127.0.0.1", server));
            client.setTcpNoDelay(true);
            upstream.setTcpNoDelay(true);
            var asked = new AtomicBoolean();
            pump(client, upstream, () -> asked.set(true));
            pump(upstream, client, () -> hold(asked.getAndSet(false)));
            if (unplugged) {
                close(client);
            }
        } catch (IOException noServer) {
            close(client);
        }
    }

    private void hold(boolean answer) {
        try {
            Thread.sleep(answer ? delay : Duration.ZERO);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pump(Socket from, Socket to, Runnable before) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try (from;
                                    to) {
                                pass(from.getInputStream(), to.getOutputStream(), before);
                            } catch (IOException closed) {
                                // The other end finds out by itself: both are closed here.
                            } finally {
                                sockets.remove(from);
                                sockets.remove(to);
                            }
                        });
    }

    private void pass(InputStream in, OutputStream out, Runnable before) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            before.run();
            long after = left.addAndGet(-read);
            int passed = (int) Math.min(read, Math.max(0, read + after));
            out.write(buffer, 0, passed);
            if (passed < read) {
                cuts.incrementAndGet();
                left.set(lengths.getAsLong());
                return;
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sockets.forEach(Line::close);
    }
}
