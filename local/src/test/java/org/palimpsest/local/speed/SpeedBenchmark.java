package org.palimpsest.local.speed;

import org.palimpsest.local.Palimpsest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How fast Palimpsest is, on one machine that carries clients, services and database. Prints tables
 * in Markdown.
 */
public final class SpeedBenchmark {

    private static final int MISUNDERSTOOD = 2;

    private SpeedBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        try {
            Options options = Options.of(String.join(" ", arguments));
            if (options.help()) {
                System.out.print(Options.USAGE);
            } else {
                inAFreshFolder(options);
            }
        } catch (IllegalArgumentException misunderstood) {
            System.err.println("benchmark: " + misunderstood.getMessage());
            System.err.print(Options.USAGE);
            System.exit(MISUNDERSTOOD);
        }
    }

    private static void inAFreshFolder(Options options) throws IOException {
        Path folder = Files.createTempDirectory("speed");
        try {
            if (options.parts().contains(Part.LEDGER)) {
                measureLedger(options, folder);
            }
            if (options.parts().stream().anyMatch(part -> part != Part.LEDGER)) {
                measureServices(options, folder);
            }
        } finally {
            Folder.delete(folder);
        }
    }

    private static void measureLedger(Options options, Path folder) {
        try (LedgerSpeed ledger =
                LedgerSpeed.in(folder.resolve("ledger"), options.time(), System.out)) {
            ledger.print();
        }
    }

    private static void measureServices(Options options, Path folder) {
        Palimpsest palimpsest = Palimpsest.start(folder.resolve("services"));
        try (ServiceSpeed services = new ServiceSpeed(palimpsest, options.time(), System.out)) {
            services.warmUp(options.parts());
            for (Part part : options.parts()) {
                switch (part) {
                    case LEDGER -> {}
                    case EDITS -> services.printEdits();
                    case READS -> services.printReads();
                    case LAG -> services.printWriteToRead();
                }
            }
        }
    }
}
