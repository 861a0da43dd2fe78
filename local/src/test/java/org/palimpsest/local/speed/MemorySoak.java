package org.palimpsest.local.speed;

import org.palimpsest.local.Palimpsest;
import org.palimpsest.local.benchmark.Folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * Whether all parts in one process keep their memory while eight clients edit and two read: prints
 * how much of it is resident as the edits go on. Takes the number of edits, 200,000 where none is
 * given.
 */
public final class MemorySoak {

    private static final String HEAP = "-Xmx512m";
    private static final int EDITS = 200_000;
    private static final int EDITORS = 8;
    private static final int READERS = 2;
    private static final int LINES = 20;
    private static final Duration STRETCH = Duration.ofSeconds(2);

    private MemorySoak() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String asked = String.join("", arguments).strip();
        int edits = asked.isEmpty() ? EDITS : Integer.parseInt(asked);
        Folder.fresh(
                folder -> {
                    try (Palimpsest palimpsest =
                            Palimpsest.start(folder.resolve("data"), "--demo=false", HEAP)) {
                        soak(palimpsest, edits);
                    }
                });
    }

    private static void soak(Palimpsest palimpsest, int edits) throws IOException {
        Desks desks = new Desks(palimpsest);
        Client.run(EDITORS, desks::editorOfItsOwn, STRETCH.multipliedBy(5));
        System.out.println("with " + HEAP + "\n");
        System.out.println("| edits | a second | reads a second | resident MB |");
        System.out.println("| ---: | ---: | ---: | ---: |");
        long made = 0;
        long printed = 0;
        while (made < edits) {
            Readers readers = new Readers(desks);
            Timings stretch =
                    Client.run(
                            EDITORS + READERS,
                            client ->
                                    client < EDITORS
                                            ? desks.editorOfItsOwn(client)
                                            : readers.next(),
                            STRETCH);
            long read = readers.count();
            made += stretch.nanos().size() - read;
            if (made * LINES / edits > printed) {
                printed = made * LINES / edits;
                double seconds = stretch.all().toMillis() / 1e3;
                System.out.printf(
                        Locale.ROOT,
                        "| %,d | %,.0f | %,.0f | %,d |%n",
                        made,
                        (stretch.nanos().size() - read) / seconds,
                        read / seconds,
                        residentMegabytes(palimpsest.pid()));
            }
        }
    }

    private static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(kilobytes -> Long.parseLong(kilobytes) / 1_024)
                .findFirst()
                .orElseThrow();
    }
}
