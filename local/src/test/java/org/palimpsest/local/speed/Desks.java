package org.palimpsest.local.speed;

import org.palimpsest.local.Answer;
import org.palimpsest.local.Palimpsest;
import org.palimpsest.local.demo.DemoText;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Articles of 7.7 kB each, and the clients that edit and read them. */
final class Desks {

    /** How many clients have an article to themselves. */
    static final int MOST = 64;

    private static final int READ = 8;
    private static final int EARLIEST_READ = 30;
    private static final int LATEST_READ = 60;

    private final Palimpsest palimpsest;
    private final List<Subject> subjects;
    private final AtomicInteger edits = new AtomicInteger();

    /** An article and its figures. */
    private record Subject(String slug, List<String> figures) {

        String figure(int number) {
            return "/articles/" + slug + "/facts/" + figures.get(number % figures.size());
        }
    }

    /** Imports the articles. */
    Desks(Palimpsest palimpsest) {
        this.palimpsest = palimpsest;
        this.subjects = IntStream.range(0, MOST).mapToObj(this::subject).toList();
    }

    private Subject subject(int number) {
        String text = DemoText.longer("Speed " + number);
        Answer imported = palimpsest.command().as("editor").postWiki("/articles", text);
        String slug = imported.json().get("article").stringValue();
        Answer figures = palimpsest.query().after(imported).get("/articles/" + slug + "/figures");
        return new Subject(
                slug,
                StreamSupport.stream(figures.json().get("facts").spliterator(), false)
                        .map(fact -> fact.get("id").stringValue())
                        .toList());
    }

    /** One who edits the article of that number. */
    Client editorOfItsOwn(int client) {
        return editor(subjects.get(client), 0);
    }

    /** One of those who all edit one article, each a figure of its own. */
    Client editorOfOne(int client) {
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

    /** One who asks this of any of the articles that are edited first. */
    Client reader(Question question) {
        Connection connection = new Connection(palimpsest.query().base());
        return new Client(
                connection,
                () -> {
                    ThreadLocalRandom random = ThreadLocalRandom.current();
                    String slug = subjects.get(random.nextInt(READ)).slug();
                    int revision = random.nextInt(EARLIEST_READ, LATEST_READ);
                    connection.get("/articles/" + slug + question.path(revision), 0).orThrow();
                });
    }

    /**
     * One who writes and then reads what was written, of an article that no other client edits.
     *
     * @param nanos is given the time from the answer to each write until it could be read
     */
    Client probe(List<Long> nanos) {
        Subject own = subjects.get(READ);
        Connection writer = new Connection(palimpsest.command().base());
        Connection reader = new Connection(palimpsest.query().base());
        return new Client(
                writer,
                () -> {
                    long position = edit(writer, own, 0).position();
                    long written = System.nanoTime();
                    reader.get("/articles/" + own.slug(), position).orThrow();
                    nanos.add(System.nanoTime() - written);
                });
    }
}
