package org.palimpsest.local.speed;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the command line asks for.
 *
 * @param time how long each figure is measured
 * @param help whether only the usage is asked for
 */
record Options(Duration time, Set<Part> parts, boolean help) {

    static final String USAGE =
            """
            Usage: ./mvnw -Pbenchmark -Dbenchmark.main=org.palimpsest.local.speed.SpeedBenchmark \\
                     [-Dbenchmark.options="option ..."]
              --seconds=N         how long each figure is measured (5)
              --parts=PART,...    what is measured, of ledger, edits, reads, lag (all)
              --help              prints this
            """;

    private static final Pattern SECONDS = Pattern.compile("--seconds=([1-9][0-9]{0,3})");
    private static final Pattern PARTS = Pattern.compile("--parts=([a-z,]+)");

    /**
     * @param line all options, parted by spaces
     * @throws IllegalArgumentException for what is no option, in words for the person who wrote it
     */
    static Options of(String line) {
        Options options = new Options(Duration.ofSeconds(5), EnumSet.allOf(Part.class), false);
        for (String argument : line.isBlank() ? new String[0] : line.strip().split("\\s+")) {
            options = options.with(argument);
        }
        return options;
    }

    private Options with(String argument) {
        Matcher seconds = SECONDS.matcher(argument);
        Matcher chosen = PARTS.matcher(argument);
        if (argument.equals("--help")) {
            return new Options(time, parts, true);
        }
        if (seconds.matches()) {
            return new Options(Duration.ofSeconds(Long.parseLong(seconds.group(1))), parts, help);
        }
        if (chosen.matches()) {
            return new Options(
                    time,
                    Arrays.stream(chosen.group(1).split(","))
                            .map(Part::of)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class))),
                    help);
        }
        throw new IllegalArgumentException("unknown option " + argument);
    }
}
