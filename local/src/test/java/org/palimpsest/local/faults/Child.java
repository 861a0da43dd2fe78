package org.palimpsest.local.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Another JVM, which runs one class of the tests and speaks to this one in lines. It ends with this
 * one, see {@link Orders}, and is killed when it is closed.
 */
final class Child implements AutoCloseable {

    /** Bounds every wait: many times what the slowest machine needs. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path complaints;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread reader;

    private Child(Process process, Path complaints) {
        this.process = process;
        this.complaints = complaints;
        this.reader = Thread.ofPlatform().daemon().name("child-output").start(this::read);
    }

    static Child start(Class<?> main, Object... arguments) {
        try {
            Path complaints = Files.createTempFile("child", ".err");
            var command =
                    new ArrayList<>(
                            List.of(
                                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Xmx256m",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    main.getName()));
            List.of(arguments).forEach(argument -> command.add(argument.toString()));
            Process process =
                    new ProcessBuilder(command).redirectError(complaints.toFile()).start();
            return new Child(process, complaints);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            complain(e);
        }
    }

    private static void complain(Exception e) {
        throw new IllegalStateException("A child's output cannot be read", e);
    }

    /** The next line that it prints; the test fails if it ends without one. */
    String line() {
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                String line = lines.poll(100, TimeUnit.MILLISECONDS);
                if (line != null) {
                    return line;
                }
                if (!reader.isAlive() && lines.isEmpty()) {
                    return fail("The child ended: %s", complaints());
                }
            }
            return fail("The child says nothing: %s", complaints());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends it a line. */
    void order(String line) {
        try {
            process.outputWriter().append(line).append('\n').flush();
        } catch (IOException e) {
            throw new UncheckedIOException(complaints(), e);
        }
    }

    /** Lets it go on for a time, which it must live through. */
    void leave(Duration time) {
        try {
            boolean ended = process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
            assertThat(ended).as("ended by itself: %s", complaints()).isFalse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it has done its work, and gives the lines not yet read. */
    List<String> finish() {
        awaitEnd();
        assertThat(process.exitValue()).as(this::complaints).isZero();
        return rest();
    }

    /** Kills it as {@code kill -9} does, and gives the lines not yet read. */
    List<String> kill() {
        process.toHandle().destroyForcibly();
        awaitEnd();
        return rest();
    }

    private void awaitEnd() {
        try {
            boolean ended = process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            assertThat(ended).as(this::complaints).isTrue();
            assertThat(reader.join(PATIENCE)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> rest() {
        List<String> rest = new ArrayList<>();
        lines.drainTo(rest);
        return rest;
    }

    private String complaints() {
        try {
            return Files.readString(complaints);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        try {
            Files.deleteIfExists(complaints);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
