package org.palimpsest.local.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** How a benchmark with options is begun. */
public final class CommandLine {

    private static final int MISUNDERSTOOD = 2;

    private CommandLine() {}

    /** What is measured as the options say. */
    @FunctionalInterface
    public interface Measuring<T> {

        void run(T options, Path folder) throws IOException, InterruptedException;
    }

    /**
     * Measures in a fresh folder; prints the usage where that is asked for, and ends with status 2
     * where the options are none.
     *
     * @param reading reads all options, parted by spaces; empty where the usage is asked for
     */
    public static <T> void run(
            String[] arguments,
            String usage,
            Function<String, Optional<T>> reading,
            Measuring<T> measuring)
            throws IOException, InterruptedException {
        Optional<T> options;
        try {
            options = reading.apply(String.join(" ", arguments));
        } catch (IllegalArgumentException misunderstood) {
            System.err.println("benchmark: " + misunderstood.getMessage());
            System.err.print(usage);
            System.exit(MISUNDERSTOOD);
            return;
        }
        if (options.isEmpty()) {
            System.out.print(usage);
        } else {
            Folder.fresh(folder -> measuring.run(options.get(), folder));
        }
    }
}
