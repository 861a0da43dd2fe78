package org.palimpsest.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The process is killed while it writes; what it acknowledged is there afterwards. */
@Tag("faults")
class CrashTest {

    private static final int ROUNDS = 50;

    /** Opens the database, writes pairs of documents from several threads, prints each answer. */
    static final class Writer {

        private static final int THREADS = 4;

        private Writer() {}

        public static void main(String[] arguments) {
            Connected connected = Connected.to(Path.of(arguments[0]));
            String round = arguments[1];
            MongoCollection<Document> notes = connected.durable();
            notes.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            for (int thread = 0; thread < THREADS; thread++) {
                String writer = round + "/" + thread;
                Thread.ofPlatform().start(() -> write(notes, writer));
            }
        }

        private static void write(MongoCollection<Document> notes, String writer) {
            for (int number = 0; ; number++) {
                String id = writer + "/" + number;
                notes.insertMany(List.of(note(id, "a"), note(id, "b")));
                System.out.println(id);
            }
        }

        private static Document note(String id, String half) {
            return new Document("_id", id + half).append("key", "key of " + id + half);
        }
    }

    @Test
    void keepsEveryAcknowledgedWriteThroughKills(@TempDir Path folder) throws Exception {
        int rounds = Math.max(1, ROUNDS * Integer.getInteger("faults.percent", 10) / 100);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            acknowledged.addAll(writeUntilKilled(folder, round));
            assertThatAllIsThere(folder, acknowledged);
        }
    }

    private static List<String> writeUntilKilled(Path folder, int round) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        try (Fork writer = Fork.of(Writer.class, folder, round)) {
            BufferedReader output = writer.output();
            acknowledged.add(output.readLine());
            long end = System.nanoTime() + millis(ThreadLocalRandom.current().nextInt(300));
            while (System.nanoTime() < end) {
                acknowledged.add(output.readLine());
            }
            writer.kill();
            // A line cut short by the kill has no end; it was not printed whole, so it is not
            // counted.
            StringWriter remains = new StringWriter();
            output.transferTo(remains);
            String rest = remains.toString();
            rest.substring(0, rest.lastIndexOf('\n') + 1).lines().forEach(acknowledged::add);
        }
        return acknowledged;
    }

    private static void assertThatAllIsThere(Path folder, List<String> acknowledged) {
        try (Connected connected = Connected.to(folder)) {
            MongoCollection<Document> notes = connected.durable();
            for (String id : acknowledged) {
                assertThat(notes.find(Filters.eq("_id", id + "a")).first()).as(id).isNotNull();
                assertThat(notes.find(Filters.eq("_id", id + "b")).first()).as(id).isNotNull();
            }
            List<String> stored = notes.distinct("_id", String.class).into(new ArrayList<>());
            for (String id : stored) {
                assertThat(notes.find(Filters.eq("key", "key of " + id)).first())
                        .as("the index of %s", id)
                        .isNotNull();
            }
            assertThat(stored.size() % 2).as("both halves of each command").isZero();
        }
    }

    private static long millis(int count) {
        return TimeUnit.MILLISECONDS.toNanos(count);
    }
}
