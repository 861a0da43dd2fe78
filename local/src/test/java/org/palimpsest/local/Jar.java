package org.palimpsest.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One process of the launcher's jar, with all that it says; killed at the end if it still runs. */
public final class Jar implements AutoCloseable {

    private static final int SECONDS = 180;

    private final Process process;
    private final StringBuffer said = new StringBuffer();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private final Thread listener;

    private Jar(Process process) {
        this.process = process;
        this.listener = Thread.ofVirtual().start(this::listen);
    }

    /**
     * Starts the jar on the Java that runs the tests.
     *
     * @param options of the jar, and of Java those that begin with {@code -X}
     */
    public static Jar run(List<String> options) {
        return runOn(Path.of(System.getProperty("java.home")), options);
    }

    static Jar runOn(Path javaHome, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.addAll(options.stream().filter(Jar::isOfJava).toList());
        command.add("-jar");
        command.add(System.getProperty("palimpsest.jar"));
        command.addAll(options.stream().filter(option -> !isOfJava(option)).toList());
        try {
            return new Jar(new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfJava(String option) {
        return option.startsWith("-X");
    }

    long pid() {
        return process.pid();
    }

    /** Returns when it says that it is ready and has said how to try it. */
    void awaitReady() {
        try {
            if (!ready.get(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the jar ended before it was ready:\n" + said);
            }
        } catch (TimeoutException e) {
            throw new AssertionError("the jar was not ready in " + SECONDS + " s:\n" + said, e);
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits for its end and gives its exit status. */
    public int exit() {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the jar does not end:\n" + said);
            }
            listener.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Asks it to stop, as SIGTERM does, and gives its exit status. */
    int stop() {
        process.toHandle().destroy();
        return exit();
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        process.toHandle().destroyForcibly();
        exit();
    }

    /** What it has said until now, on both outputs. */
    public String said() {
        return said.toString();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                if (line.isEmpty() && said.indexOf("Try it:\n\n  curl") >= 0) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            said.append(e).append('\n');
        } finally {
            ready.complete(false);
        }
    }
}
