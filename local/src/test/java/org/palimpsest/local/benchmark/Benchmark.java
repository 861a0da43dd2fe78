package org.palimpsest.local.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** TEMP. */
public final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) {
        Options options = Options.of(String.join(" ", arguments));
        if (options.help()) {
            System.out.print(Options.USAGE);
            return;
        }
        Path data = Path.of(System.getProperty("data"));
        try (Library library = Library.open(data)) {
            List<Shelf> shelves = new ArrayList<>();
            for (int revisions : options.revisions()) {
                shelves.add(library.shelf(revisions, Shelf.volumes(revisions)));
            }
            library.stop();
            Stored before = library.stored();
            library.restart();
            int edits = 0;
            for (Shelf shelf : shelves) {
                long begun = System.nanoTime();
                edits += library.fill(shelf);
                System.out.println(
                        shelf.revisions()
                                + " filled in "
                                + (System.nanoTime() - begun) / 1_000_000
                                + " ms");
            }
            System.out.println("stop " + library.stop());
            Stored added = library.stored().since(before);
            System.out.println(
                    edits
                            + " edits, bson "
                            + added.total() / edits
                            + ": "
                            + added.perEdit(edits)
                            + "; folder "
                            + added.folder() / edits);
        }
    }
}
