package org.palimpsest.local.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What the length of an article's history costs, measured over HTTP on the services as a user runs
 * them, in a folder of their own. Prints two tables in Markdown: what is stored for each edit, and
 * how long each question takes.
 */
public final class Benchmark {

    /** How many revisions the articles have on which the services warm up. */
    private static final int PRACTICE = 150;

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        CommandLine.run(
                arguments,
                Options.USAGE,
                line -> Optional.of(Options.of(line)).filter(options -> !options.help()),
                (options, folder) -> {
                    try (Library library = Library.open(folder.resolve("data"))) {
                        run(options, library);
                    }
                });
    }

    private static void run(Options options, Library library) {
        say("importing");
        List<Shelf> shelves =
                options.revisions().stream()
                        .map(revisions -> library.shelf(revisions, Shelf.volumes(revisions)))
                        .toList();
        library.stop();
        Growth growth = Growth.from(library.stored());
        library.restart();
        for (Shelf shelf : shelves) {
            say("editing up to revision " + shelf.revisions());
            growth = growth.edited(library.fill(shelf));
        }
        growth = growth.stopped(library.stop(), library.stored());
        System.out.println(growth);
        library.restart();
        say("warming up");
        Shelf practice = library.shelf(PRACTICE, 2);
        library.fill(practice);
        new Trial(library.wire(), List.of(practice)).ask(options.repetitions());
        say("asking");
        Trial trial = new Trial(library.wire(), shelves);
        trial.askForTheFirstTime();
        trial.ask(options.repetitions());
        System.out.println(new Table(shelves, trial.samples()));
    }

    /** Whoever waits sees that it goes on; the tables alone go to the standard output. */
    private static void say(String what) {
        System.err.println("benchmark: " + what);
    }
}
