package org.palimpsest.local.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another JVM, which runs one class of the tests; it is killed, not stopped, at the end. */
record Fork(Process process) implements AutoCloseable {

    static Fork of(Class<?> main, Object... arguments) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName());
        List.of(arguments).forEach(argument -> builder.command().add(argument.toString()));
        return new Fork(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** What it prints, on standard output. */
    BufferedReader output() {
        return process.inputReader();
    }

    /** Kills it, as {@code kill -9} does; what it had printed can still be read. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
