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
 * @param warmUp how long ledger and services work before that
 * @param help whether only the usage is asked for
 */
record Options(Duration time, Duration warmUp, Set<Part> parts, boolean help) {

    static final String USAGE =
            """
            Usage: ./mvnw -Pbenchmark -Dbenchmark.main=org.palimpsest.local.speed.SpeedBenchmark \\
                     [-Dbenchmark.options="option ..."]
              --seconds=N         how long each figure is measured (5)
              --warm-up=N         seconds for which ledger and services work before (60)
              --parts=PART,...    what is measured: of the ledger appends, tails, loads, replays;
                                  of the services edits, reads, lag (all)
              --help              prints this
            """;

    private static final Pattern SECONDS = Pattern.compile("--seconds=([1-9][0-9]{0,3})");
    private static final Pattern WARM_UP = Pattern.compile("--warm-up=([1-9][0-9]{0,3})");
    private static final Pattern PARTS = Pattern.compile("--parts=([a-z,]+)");

    /**
     * @param line all options, parted by spaces
     * @throws IllegalArgumentException for what is no option, in words for the person who wrote it
     */
    static Options of(String line) {
        Options options =
                new Options(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(60),
                        EnumSet.allOf(Part.class),
                        false);
        for (String argument : line.isBlank() ? new String[0] : line.strip().split("\\s+")) {
            options = options.with(argument);
        }
        return options;
    }

    private Options with(String argument) {
        Matcher seconds = SECONDS.matcher(argument);
        Matcher before = WARM_UP.matcher(argument);
        Matcher chosen = PARTS.matcher(argument);
        if (argument.equals("--help")) {
            return new Options(time, warmUp, parts, true);
        }
        if (seconds.matches()) {
            return new Options(secondsOf(seconds), warmUp, parts, help);
        }
        if (before.matches()) {
            return new Options(time, secondsOf(before), parts, help);
        }
        if (chosen.matches()) {
            return new Options(
                    time,
                    warmUp,
                    Arrays.stream(chosen.group(1).split(","))
                            .map(Part::of)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class))),
                    help);
        }
        throw new IllegalArgumentException("unknown option " + argument);
    }

    private static Duration secondsOf(Matcher option) {
        return Duration.ofSeconds(Long.parseLong(option.group(1)));
    }
}
