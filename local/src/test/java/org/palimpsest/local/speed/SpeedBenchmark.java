package org.palimpsest.local.speed;

import org.palimpsest.local.Palimpsest;
import org.palimpsest.local.benchmark.CommandLine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;

/**
 * How fast Palimpsest is, on one machine that carries clients, services and database. Prints tables
 * in Markdown.
 */
public final class SpeedBenchmark {

    private SpeedBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        CommandLine.run(
                arguments,
                Options.USAGE,
                line -> Optional.of(Options.of(line)).filter(options -> !options.help()),
                SpeedBenchmark::measure);
    }

    private static void measure(Options options, Path folder) {
        if (!Collections.disjoint(options.parts(), Part.OF_THE_LEDGER)) {
            measureLedger(options, folder);
        }
        if (!Collections.disjoint(options.parts(), Part.OF_THE_SERVICES)) {
            measureServices(options, folder);
        }
    }

    private static void measureLedger(Options options, Path folder) {
        try (LedgerSpeed ledger =
                LedgerSpeed.in(folder.resolve("ledger"), options.time(), System.out)) {
            ledger.warmUp(options.warmUp());
            for (Part part : options.parts()) {
                switch (part) {
                    case APPENDS -> ledger.printAppends();
                    case TAILS -> ledger.printTails();
                    case LOADS -> ledger.printLoads();
                    case REPLAYS -> ledger.printReplays();
                    case EDITS, READS, LAG -> {}
                }
            }
        }
    }

    private static void measureServices(Options options, Path folder) {
        Palimpsest palimpsest = Palimpsest.start(folder.resolve("services"));
        try (ServiceSpeed services = new ServiceSpeed(palimpsest, options.time(), System.out)) {
            services.warmUp(options.parts(), options.warmUp());
            for (Part part : options.parts()) {
                switch (part) {
                    case APPENDS, TAILS, LOADS, REPLAYS -> {}
                    case EDITS -> services.printEdits();
                    case READS -> services.printReads();
                    case LAG -> services.printWriteToRead();
                }
            }
        }
    }
}
