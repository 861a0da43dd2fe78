package org.palimpsest.local.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the command line asks for.
 *
 * @param revisions the lengths of history to compare, ascending, each 10 or more
 * @param repetitions how often each question is asked of each length, 10 or more
 * @param help whether only the usage is asked for
 */
record Options(List<Integer> revisions, int repetitions, boolean help) {

    static final String USAGE =
            """
            Usage: ./mvnw -Pbenchmark [-Dbenchmark.options="option ..."]
              --revisions=N,N,...   lengths of history to compare, each 10 or more (10,1000,10000)
              --repetitions=N       how often each question is asked of each, 10 or more (300)
              --help                prints this
            """;

    private static final int FEWEST = 10;
    private static final Pattern OPTION = Pattern.compile("--(revisions|repetitions)=([0-9,]+)");

    Options {
        revisions = revisions.stream().sorted().distinct().toList();
        if (revisions.isEmpty() || revisions.getFirst() < FEWEST || repetitions < FEWEST) {
            throw new IllegalArgumentException("each number must be " + FEWEST + " or more");
        }
    }

    /**
     * @param line all options, parted by spaces
     * @throws IllegalArgumentException for what is no option, in words for the person who wrote it
     */
    static Options of(String line) {
        Options options = new Options(List.of(10, 1_000, 10_000), 300, false);
        for (String argument : line.isBlank() ? new String[0] : line.strip().split("\\s+")) {
            options = options.with(argument);
        }
        return options;
    }

    private Options with(String argument) {
        if (argument.equals("--help")) {
            return new Options(revisions, repetitions, true);
        }
        Matcher option = OPTION.matcher(argument);
        if (!option.matches()) {
            throw new IllegalArgumentException("unknown option " + argument);
        }
        List<Integer> numbers =
                Arrays.stream(option.group(2).split(",")).map(Integer::valueOf).toList();
        return option.group(1).equals("revisions")
                ? new Options(numbers, repetitions, help)
                : new Options(revisions, numbers.getFirst(), help);
    }
}
