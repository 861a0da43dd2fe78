package org.palimpsest.local.database;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A query that names a document and asks more of it, on collections that outlived a restart. */
class KeyedCollectionTest {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    @TempDir private Path folder;
    private Connected connected;

    @BeforeEach
    void write() {
        connected = Connected.to(folder);
        notes().insertMany(List.of(note("a", 1), note("b", 1), new Document("_id", 7L)));
        connected.close();
        connected = Connected.to(folder);
    }

    @AfterEach
    void close() {
        connected.close();
    }

    @Test
    void findsWhatIsNamedIfItIsAsAsked() {
        assertThat(ids(and(eq("_id", "a"), eq("n", 1)))).containsExactly("a");
        assertThat(ids(new Document("_id", "a").append("n", 1))).containsExactly("a");
        assertThat(ids(and(eq("_id", "a"), eq("n", 2)))).isEmpty();
        assertThat(ids(and(eq("_id", "c"), eq("n", 1)))).isEmpty();
        assertThat(ids(and(eq("_id", "a"), eq("_id", "b")))).isEmpty();
        assertThat(ids(and(eq("_id", "a"), eq("none", null)))).containsExactly("a");
    }

    @Test
    void findsByOtherMeansAsBefore() {
        assertThat(ids(eq("n", 1))).containsExactlyInAnyOrder("a", "b");
        assertThat(ids(and(gt("_id", "a"), eq("n", 1)))).containsExactly("b");
        assertThat(ids(and(in("_id", "a", "c"), eq("n", 1)))).containsExactly("a");
        assertThat(ids(and(eq("_id", 7), eq("n", null)))).containsExactly(7L);
    }

    @Test
    void findsThoseThatAreNamedTogetherEachOnce() {
        notes().createIndex(ascending("name"), new IndexOptions().unique(true).sparse(true));
        notes().insertMany(List.of(named("x", "one"), named("y", "two")));

        assertThat(ids(in("_id", "b", "a", "none", "a"))).containsExactlyInAnyOrder("a", "b");
        assertThat(ids(in("_id", 7, 8L))).containsExactly(7L);
        assertThat(ids(in("_id"))).isEmpty();
        assertThat(ids(in("name", "two", "three", "two"))).containsExactly("y");
        assertThat(ids(and(in("name", "one", "two"), gt("_id", "x")))).containsExactly("y");
        assertThat(ids(in("n", 1, 2))).containsExactlyInAnyOrder("a", "b");
        assertThat(notes().find(in("_id", "a", "b")).sort(descending("_id")).limit(1).first())
                .isEqualTo(note("b", 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 100})
    void sendsNoMoreTogetherThanTheDriverTakes(int atOnce) {
        String text = "\u20ac".repeat(3_000_000);
        for (int id = 10; id < 20; id++) {
            notes().insertOne(new Document("_id", id).append("text", List.of(text)));
        }

        assertThat(
                        notes().find(gt("_id", 9))
                                .batchSize(atOnce)
                                .map(note -> note.get("_id"))
                                .into(new ArrayList<>()))
                .containsExactlyInAnyOrder(10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
        assertThat(notes().updateMany(gt("_id", 9), set("text", "")).getModifiedCount())
                .isEqualTo(10);
    }

    @Test
    void replacesOnlyTheStateThatIsNamed() {
        notes().replaceOne(and(eq("_id", "a"), eq("n", 1)), note("a", 2), UPSERT);
        notes().replaceOne(and(eq("_id", "c"), eq("n", 0)), note("c", 1), UPSERT);

        assertThatThrownBy(
                        () ->
                                notes().replaceOne(
                                                and(eq("_id", "a"), eq("n", 1)),
                                                note("a", 3),
                                                UPSERT))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused ->
                                assertThat(refused.getError().getCategory())
                                        .isEqualTo(ErrorCategory.DUPLICATE_KEY));
        assertThat(notes().find(eq("_id", "a")).first()).isEqualTo(note("a", 2));
        assertThat(notes().find(eq("_id", "c")).first()).isEqualTo(note("c", 1));
    }

    @Test
    void beginsEmptyAfterItWasDropped() {
        notes().drop();
        assertThat(ids(eq("_id", "a"))).isEmpty();

        notes().insertOne(note("a", 5));
        connected.close();
        connected = Connected.to(folder);
        assertThat(ids(and(eq("_id", "a"), eq("n", 5)))).containsExactly("a");
        assertThat(notes().countDocuments()).isEqualTo(1);
    }

    private List<Object> ids(Bson query) {
        return notes().find(query).map(note -> note.get("_id")).into(new ArrayList<>());
    }

    private static Document named(String id, String name) {
        return new Document("_id", id).append("name", name);
    }

    private static Document note(String id, int n) {
        return new Document("_id", id).append("n", n);
    }

    private MongoCollection<Document> notes() {
        return connected.durable();
    }
}
