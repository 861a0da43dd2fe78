package org.palimpsest.local.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where a benchmark has its data. */
public final class Folder {

    private Folder() {}

    /** What is measured in a folder. */
    @FunctionalInterface
    public interface Measuring {

        void in(Path folder) throws IOException, InterruptedException;
    }

    /** Makes a folder, which is gone when all has been measured. */
    public static void fresh(Measuring measuring) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("benchmark");
        try {
            measuring.in(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
