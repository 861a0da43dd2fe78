package org.palimpsest.local.speed;

import org.palimpsest.local.Answer;
import org.palimpsest.local.Palimpsest;
import org.palimpsest.local.speed.Load.Step;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** What the services carry over HTTP, with clients, services and database on one machine. */
final class ServiceSpeed implements AutoCloseable {

    private static final int MOST_CLIENTS = 64;
    private static final List<Integer> EDITORS = List.of(1, 8, MOST_CLIENTS);
    private static final int READERS = 8;
    private static final int WARMING_UP_SECONDS = 10;
    private static final int PROBES = 1_000;

    private final Palimpsest palimpsest;
    private final PrintStream out;
    private final Duration time;
    private final List<Subject> subjects;
    private final AtomicInteger edits = new AtomicInteger();

    /** An article of 7.7 kB and its figures. */
    private record Subject(String slug, List<String> figures) {

        String figure(int number) {
            return "/articles/" + slug + "/facts/" + figures.get(number % figures.size());
        }
    }

    private ServiceSpeed(Palimpsest palimpsest, Duration time, PrintStream out) {
        this.palimpsest = palimpsest;
        this.time = time;
        this.out = out;
        this.subjects = IntStream.range(0, MOST_CLIENTS).mapToObj(this::subject).toList();
    }

    /**
     * On services that run.
     *
     * @param time how long each figure is measured
     */
    static ServiceSpeed of(Palimpsest palimpsest, Duration time, PrintStream out) {
        return new ServiceSpeed(palimpsest, time, out);
    }

    private Subject subject(int number) {
        String text =
                (text("/demo/japan-peru-relations.wiki") + text("/benchmark/exchanges.wiki"))
                        .replaceFirst("= .* =", "= Speed " + number + " =");
        Answer imported = palimpsest.command().as("editor").postWiki("/articles", text);
        String slug = imported.json().get("article").stringValue();
        Answer figures = palimpsest.query().after(imported).get("/articles/" + slug + "/figures");
        return new Subject(
                slug,
                StreamSupport.stream(figures.json().get("facts").spliterator(), false)
                        .map(fact -> fact.get("id").stringValue())
                        .toList());
    }

    private static String text(String resource) {
        try (InputStream stream = ServiceSpeed.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings the services to the speed that they have after a while, with a history to read. */
    void warmUp(Set<Part> parts) {
        run(READERS, this::editorOfItsOwn, Duration.ofSeconds(WARMING_UP_SECONDS));
        if (parts.contains(Part.READS)) {
            for (Question question : Question.values()) {
                run(READERS, client -> reader(question), time);
            }
        }
    }

    void printEdits() {
        out.println(
                "| durable edits | a second | median ms | p99 ms |\n| --- | ---: | ---: | ---: |");
        for (int clients : EDITORS) {
            print(clients + " clients, as many articles", run(clients, this::editorOfItsOwn, time));
            print(clients + " clients, one article", run(clients, this::editorOfOne, time));
        }
        out.println();
    }

    void printReads() {
        out.println(
                "| reads, 8 clients | a second | median ms | p99 ms |\n"
                        + "| --- | ---: | ---: | ---: |");
        for (Question question : Question.values()) {
            print(question.toString(), run(READERS, client -> reader(question), time));
        }
        out.println();
    }

    /** What is asked of any of the articles. */
    private enum Question {
        ARTICLE("the current article", ""),
        PAST("a past revision", "?revision=%d"),
        PAGE("a page of 20 revisions", "/revisions?limit=20&before=%d"),
        DIFF("a diff of two neighbours", "/diff?from=%d&to=next");

        private final String words;
        private final String path;

        Question(String words, String path) {
            this.words = words;
            this.path = path;
        }

        String path(int revision) {
            return path.replace("%d", "" + revision).replace("next", "" + (revision + 1));
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** The time from the answer to a write until it can be read, while eight others write. */
    void printWriteToRead() {
        out.println(
                "| from a write's answer to reading it | a second | median ms | p99 ms |\n"
                        + "| --- | ---: | ---: | ---: |");
        print("nobody else writes", probed(List.of()));
        print("8 others write, on 8 articles", probed(clients(READERS, this::editorOfItsOwn)));
        out.println();
    }

    private Timings probed(List<Client> others) {
        List<Long> nanos = new ArrayList<>();
        long begun = System.nanoTime();
        try (Connection writer = new Connection(palimpsest.command().base());
                Connection reader = new Connection(palimpsest.query().base())) {
            Subject own = subjects.get(READERS);
            Step probe =
                    () -> {
                        long position = edit(writer, own, 0).position();
                        long written = System.nanoTime();
                        reader.get("/articles/" + own.slug(), position).orThrow();
                        nanos.add(System.nanoTime() - written);
                    };
            if (others.isEmpty()) {
                Load.of(probe, PROBES);
            } else {
                List<Step> all = new ArrayList<>(others.stream().map(Client::step).toList());
                all.add(probe);
                Load.of(all, time.multipliedBy(2));
            }
        } finally {
            others.forEach(Client::close);
        }
        return new Timings(nanos, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** A client and its connection. */
    private record Client(Connection connection, Step step) implements AutoCloseable {

        @Override
        public void close() {
            connection.close();
        }
    }

    private Timings run(int clients, IntFunction<Client> each, Duration during) {
        List<Client> all = clients(clients, each);
        try {
            return Load.of(all.stream().map(Client::step).toList(), during);
        } finally {
            all.forEach(Client::close);
        }
    }

    private static List<Client> clients(int clients, IntFunction<Client> each) {
        return IntStream.range(0, clients).mapToObj(each).toList();
    }

    private Client editorOfItsOwn(int client) {
        return editor(subjects.get(client), 0);
    }

    private Client editorOfOne(int client) {
        return editor(subjects.getFirst(), client);
    }

    private Client editor(Subject subject, int figure) {
        Connection connection = new Connection(palimpsest.command().base());
        return new Client(connection, () -> edit(connection, subject, figure));
    }

    private Connection.Reply edit(Connection connection, Subject subject, int figure) {
        int value = 1_000 + edits.incrementAndGet() % 9_000;
        return connection
                .patch(
                        subject.figure(figure),
                        "{\"value\": " + value + ", \"comment\": \"as the yearbook has it\"}")
                .orThrow();
    }

    private Client reader(Question question) {
        Connection connection = new Connection(palimpsest.query().base());
        return new Client(
                connection,
                () -> {
                    Subject any = subjects.get(ThreadLocalRandom.current().nextInt(READERS));
                    int revision = ThreadLocalRandom.current().nextInt(30, 60);
                    connection
                            .get("/articles/" + any.slug() + question.path(revision), 0)
                            .orThrow();
                });
    }

    private void print(String what, Timings timings) {
        out.println("| " + what + " | " + timings.cells() + " |");
    }

    @Override
    public void close() {
        palimpsest.close();
    }
}
