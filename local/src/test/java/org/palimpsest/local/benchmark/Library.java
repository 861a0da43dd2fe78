package org.palimpsest.local.benchmark;

import org.palimpsest.local.Palimpsest;
import org.palimpsest.local.benchmark.Shelf.Volume;
import org.palimpsest.local.benchmark.Wire.Write;
import org.palimpsest.local.demo.DemoText;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** The services on a folder of their own, and the shelves that are filled in it. */
final class Library implements AutoCloseable {

    private static final int STOPPED = 143;

    /** How many edits lie between those that two articles' pens begin with: of no kind's cycle. */
    private static final long APART = 17;

    private final Path data;
    private final Palimpsest palimpsest;
    private final Wire wire;

    private Library(Path data, Palimpsest palimpsest) {
        this.data = data;
        this.palimpsest = palimpsest;
        this.wire = new Wire(palimpsest.command().base(), palimpsest.query().base());
    }

    static Library open(Path data) {
        return new Library(data, Palimpsest.start(data));
    }

    Wire wire() {
        return wire;
    }

    /** Imports the articles of a shelf, each of 7.7 kB; revision 1 of each. */
    Shelf shelf(int revisions, int volumes) {
        List<Volume> imported =
                IntStream.rangeClosed(1, volumes)
                        .mapToObj(
                                volume ->
                                        imported(
                                                "Article " + volume + " of " + revisions,
                                                volume * APART))
                        .toList();
        return new Shelf(revisions, imported);
    }

    private Volume imported(String title, long firstEdit) {
        String text = DemoText.longer(title);
        String slug = wire.send(Write.wiki("/articles", text)).json().get("article").stringValue();
        return new Volume(slug, Pen.of(wire, slug, firstEdit));
    }

    /**
     * Edits each article until it has the shelf's number of revisions; two of them, at a third and
     * at two thirds, are of the figure that no other edit corrects.
     *
     * @return the number of edits
     */
    int fill(Shelf shelf) {
        for (Volume volume : shelf.volumes()) {
            for (int revision = 2; revision <= shelf.revisions(); revision++) {
                if (revision == shelf.revisions() / 3 || revision == shelf.revisions() * 2 / 3) {
                    volume.pen().correctSeldom();
                } else {
                    volume.pen().edit();
                }
            }
        }
        return shelf.volumes().size() * (shelf.revisions() - 1);
    }

    /** Stops the services as SIGTERM does, and gives how long that took. */
    Duration stop() {
        long begun = System.nanoTime();
        int status = palimpsest.stop();
        if (status != STOPPED) {
            throw new IllegalStateException("it stopped with status " + status);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** What the folder holds; only while the services are stopped. */
    Stored stored() {
        return Stored.in(data);
    }

    void restart() {
        palimpsest.restart();
    }

    @Override
    public void close() {
        palimpsest.close();
        wire.close();
    }
}
