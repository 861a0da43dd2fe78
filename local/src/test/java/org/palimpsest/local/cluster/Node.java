package org.palimpsest.local.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that listens on a port, and can be ended and started again. For one thread. */
public final class Node implements AutoCloseable {

    /** Bounds every wait: many times what the slowest machine needs. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int SAID_AT_MOST = 20_000;

    private final String name;
    private final int port;
    private final List<String> command;
    private final Path log;
    private Process process;

    /** Starts it; {@link #awaitReady} tells when it listens. */
    Node(String name, int port, List<String> command, Path log) {
        this.name = name;
        this.port = port;
        this.command = List.copyOf(command);
        this.log = log;
        this.process = run();
    }

    private Process run() {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /** Returns when it listens on its port. */
    public void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!listens()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError(this + " does not come up:\n" + said());
            }
            pause();
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Tells it something, by a sign that it knows. */
    void tell(char sign) {
        try {
            process.outputWriter().append(sign).flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to stop, as SIGTERM does, and returns when it has. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(this + " does not end:\n" + said());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Starts it again after it has ended. */
    public void restart() {
        process = run();
    }

    /** The last of what it has said, over all its lives. */
    public String said() {
        try {
            String all = Files.readString(log);
            return all.substring(Math.max(0, all.length() - SAID_AT_MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public String toString() {
        return name;
    }
}
