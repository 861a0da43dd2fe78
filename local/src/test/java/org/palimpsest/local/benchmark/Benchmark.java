package org.palimpsest.local.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the length of an article's history costs, measured over HTTP on the services as a user runs
 * them, in a folder of their own. Prints two tables in Markdown: what is stored for each edit, and
 * how long each question takes.
 */
public final class Benchmark {

    private static final int MISUNDERSTOOD = 2;

    /** How many revisions the articles have on which the services warm up. */
    private static final int PRACTICE = 150;

    private Benchmark() {}

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
        Path folder = Files.createTempDirectory("benchmark");
        try (Library library = Library.open(folder.resolve("data"))) {
            run(options, library);
        } finally {
            delete(folder);
        }
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

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
