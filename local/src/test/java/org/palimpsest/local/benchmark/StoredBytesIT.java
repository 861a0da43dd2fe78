package org.palimpsest.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What a small edit of an article of 7.7 kB adds to all collections and views together. */
class StoredBytesIT {

    private static final int REVISIONS = 301;
    private static final long MOST_BSON = 3_000;
    private static final long MOST_OF_THE_FOLDER = 3_500;

    @TempDir private Path data;

    @Test
    void staySmallHoweverManyEditsThereAre() {
        try (Library library = Library.open(data)) {
            Shelf shelf = library.shelf(REVISIONS, 1);
            library.stop();
            Growth growth = Growth.from(library.stored());
            library.restart();

            growth = growth.edited(library.fill(shelf));

            growth = growth.stopped(library.stop(), library.stored());
            assertThat(growth.bsonPerEdit()).as(growth.toString()).isBetween(500L, MOST_BSON);
            assertThat(growth.folderPerEdit())
                    .as(growth.toString())
                    .isBetween(500L, MOST_OF_THE_FOLDER);
        }
    }
}
