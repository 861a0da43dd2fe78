package org.palimpsest.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

class DocumentTypeTest {

    private final DocumentType type = new DocumentType();
    private Path file;

    @AfterTry
    void remove() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    @Property
    void whatIsWrittenIsReadAndNothingBehindIt(@ForAll("documents") Document document) {
        WriteBuffer buffer = new WriteBuffer();
        type.write(buffer, document);
        buffer.put((byte) 77);
        buffer.getBuffer().flip();

        assertThat(type.read(buffer.getBuffer())).isEqualTo(document);
        assertThat(buffer.getBuffer().get()).isEqualTo((byte) 77);
    }

    @Example
    void aStoreOfSerializedObjectsIsReadAndWrittenOn() throws IOException {
        file = Files.createTempFile("earlier", ".mv.db");
        try (MVStore store = MVStore.open(file.toString())) {
            MVMap<Object, Object> plain = store.openMap("documents");
            for (int i = 0; i < 500; i++) {
                plain.put("a/" + i, new Document("_id", "a/" + i).append("n", i));
            }
        }
        for (int run = 0; run < 2; run++) {
            try (MVStore store = MVStore.open(file.toString())) {
                MVMap<Object, Document> ours =
                        store.openMap(
                                "documents", new MVMap.Builder<Object, Document>().valueType(type));
                assertThat(ours.get("a/499"))
                        .isEqualTo(new Document("_id", "a/499").append("n", 499));
                ours.put("a/7", new Document("_id", "a/7").append("n", 1_000 + run));
            }
        }
        try (MVStore store = MVStore.open(file.toString())) {
            MVMap<Object, Document> ours =
                    store.openMap(
                            "documents", new MVMap.Builder<Object, Document>().valueType(type));
            assertThat(ours.get("a/7").get("n")).isEqualTo(1_001);
            assertThat(ours).hasSize(500);
        }
    }

    @Provide
    Arbitrary<Document> documents() {
        Arbitrary<Object> leaves =
                Arbitraries.oneOf(
                        Arbitraries.strings().asGeneric(),
                        Arbitraries.integers().asGeneric(),
                        Arbitraries.longs().asGeneric(),
                        Arbitraries.doubles().asGeneric(),
                        Arbitraries.of(true, false).asGeneric(),
                        Arbitraries.of(
                                        new UUID(1, 2),
                                        new ObjectId(),
                                        Instant.ofEpochMilli(1_790_000_000_123L))
                                .asGeneric(),
                        Arbitraries.bytes()
                                .array(byte[].class)
                                .ofMaxSize(300)
                                .map(BinData::new)
                                .asGeneric(),
                        Arbitraries.just(null));
        return documents(
                Arbitraries.oneOf(
                        leaves,
                        leaves.list().ofMaxSize(4).map(List.class::cast).asGeneric(),
                        documents(leaves).asGeneric()));
    }

    private static Arbitrary<Document> documents(Arbitrary<Object> values) {
        Arbitrary<String> names =
                Arbitraries.strings().alpha().withChars("é日").ofMinLength(1).ofMaxLength(9);
        return Arbitraries.maps(names, values).ofMaxSize(6).map(Document::new);
    }
}
