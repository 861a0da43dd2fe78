package org.palimpsest.local.micro;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Runs the benchmarks of this package, with JMH's own options ({@code -h} tells them). */
public final class MicroBenchmark {

    private static final int ITERATIONS = 5;
    private static final TimeValue ITERATION = TimeValue.seconds(2);

    private MicroBenchmark() {}

    public static void main(String[] arguments)
            throws CommandLineOptionException, RunnerException, IOException {
        String line = String.join(" ", arguments).strip();
        CommandLineOptions said =
                new CommandLineOptions(line.isEmpty() ? new String[0] : line.split("\\s+"));
        if (said.shouldHelp()) {
            said.showHelp();
        } else {
            new Runner(completed(said)).run();
        }
    }

    /** With what this package's benchmarks go by where the command line says nothing. */
    private static Options completed(CommandLineOptions said) {
        return new OptionsBuilder()
                .parent(said)
                .mode(Mode.AverageTime)
                .timeUnit(said.getTimeUnit().orElse(TimeUnit.MICROSECONDS))
                .forks(said.getForkCount().orElse(1))
                .warmupIterations(said.getWarmupIterations().orElse(ITERATIONS))
                .warmupTime(said.getWarmupTime().orElse(ITERATION))
                .measurementIterations(said.getMeasurementIterations().orElse(ITERATIONS))
                .measurementTime(said.getMeasurementTime().orElse(ITERATION))
                .build();
    }
}
