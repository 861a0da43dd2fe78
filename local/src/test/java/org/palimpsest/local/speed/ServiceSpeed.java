package org.palimpsest.local.speed;

import org.palimpsest.local.Palimpsest;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the services carry over HTTP, with clients, services and database on one machine. */
final class ServiceSpeed implements AutoCloseable {

    private static final List<Integer> EDITORS = List.of(1, 8, Desks.MOST);
    private static final int CLIENTS = 8;
    private static final int FEWEST_REVISIONS = 150;

    private final Palimpsest palimpsest;
    private final Desks desks;
    private final PrintStream out;
    private final Duration time;

    /**
     * @param palimpsest is closed at the end
     * @param time how long each figure is measured
     */
    ServiceSpeed(Palimpsest palimpsest, Duration time, PrintStream out) {
        this.palimpsest = palimpsest;
        this.desks = new Desks(palimpsest);
        this.time = time;
        this.out = out;
    }

    /**
     * Brings the services to the speed that they have after a while, with a history to read.
     *
     * @param least how long they are given edits at least
     */
    void warmUp(Set<Part> parts, Duration least) {
        long edits = 0;
        while (edits < CLIENTS * FEWEST_REVISIONS) {
            edits += Client.run(CLIENTS, desks::editorOfItsOwn, least).nanos().size();
        }
        if (parts.contains(Part.READS)) {
            for (Question question : Question.values()) {
                Client.run(
                        CLIENTS,
                        client -> desks.reader(question),
                        least.dividedBy(Question.values().length));
            }
        }
    }

    void printEdits() {
        printHead("durable edits");
        for (int clients : EDITORS) {
            print(
                    clients + " clients, as many articles",
                    Client.run(clients, desks::editorOfItsOwn, time));
            print(clients + " clients, one article", Client.run(clients, desks::editorOfOne, time));
        }
        out.println();
    }

    void printReads() {
        printHead("reads, 8 clients");
        for (Question question : Question.values()) {
            print(question.toString(), Client.run(CLIENTS, client -> desks.reader(question), time));
        }
        out.println();
    }

    /** The time from the answer to a write until it can be read. */
    void printWriteToRead() {
        printHead("from a write's answer to reading it");
        print("nobody else writes", probed(0));
        print("8 others write, on 8 articles", probed(CLIENTS));
        out.println();
    }

    private Timings probed(int others) {
        List<Long> nanos = new ArrayList<>();
        Timings all =
                Client.run(
                        others + 1,
                        client ->
                                client < others ? desks.editorOfItsOwn(client) : desks.probe(nanos),
                        time.multipliedBy(2));
        return new Timings(nanos, all.all());
    }

    private void printHead(String what) {
        out.println("| " + what + " | a second | median ms | p99 ms |");
        out.println("| --- | ---: | ---: | ---: |");
    }

    private void print(String what, Timings timings) {
        out.println("| " + what + " | " + timings.cells() + " |");
    }

    @Override
    public void close() {
        palimpsest.close();
    }
}
