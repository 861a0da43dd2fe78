package org.palimpsest.local.micro;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

import java.io.IOException;

/** Runs the benchmarks of this package, with JMH's own options ({@code -h} tells them). */
public final class MicroBenchmark {

    private MicroBenchmark() {}

    public static void main(String[] arguments)
            throws CommandLineOptionException, RunnerException, IOException {
        String line = String.join(" ", arguments).strip();
        CommandLineOptions options =
                new CommandLineOptions(line.isEmpty() ? new String[0] : line.split("\\s+"));
        if (options.shouldHelp()) {
            options.showHelp();
        } else {
            new Runner(options).run();
        }
    }
}
