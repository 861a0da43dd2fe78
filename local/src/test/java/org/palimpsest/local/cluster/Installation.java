package org.palimpsest.local.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The services' own jars, taken apart beside each other: so they start in two thirds of the time.
 *
 * @param command the command service's jar
 * @param query the query service's jar
 */
record Installation(Path command, Path query) {

    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final int SECONDS = 120;

    /** Installs what the build has made, as {@code command.jar} and {@code query.jar} name it. */
    static Installation in(Path folder) {
        return new Installation(installed(folder, "command"), installed(folder, "query"));
    }

    /** Which service a jar is. */
    static String name(Path jar) {
        return String.valueOf(jar.getParent().getFileName());
    }

    private static Path installed(Path folder, String name) {
        Path jar = Path.of(System.getProperty(name + ".jar"));
        Path to = folder.resolve("installed").resolve(name);
        try {
            Process extraction =
                    new ProcessBuilder(
                                    List.of(
                                            JAVA,
                                            "-XX:TieredStopAtLevel=1",
                                            "-Djarmode=tools",
                                            "-jar",
                                            jar.toString(),
                                            "extract",
                                            "--destination",
                                            to.toString()))
                            .inheritIO()
                            .start();
            if (!extraction.waitFor(SECONDS, TimeUnit.SECONDS) || extraction.exitValue() != 0) {
                extraction.destroyForcibly();
                throw new AssertionError(jar + " cannot be taken apart");
            }
            return to.resolve(jar.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
