package org.palimpsest.local.benchmark;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.bson.RawBsonDocument;
import org.palimpsest.local.database.EmbeddedDatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a data folder holds that no process has open.
 *
 * @param folder the bytes of its files
 * @param bson the bytes of all documents by collection
 */
record Stored(long folder, Map<String, Long> bson) {

    static Stored in(Path data) {
        // Before it is opened, which may write.
        long folder = bytes(data);
        Map<String, Long> bson = new TreeMap<>();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(data);
                MongoClient client = MongoClients.create(database.connectionString())) {
            MongoDatabase documents = client.getDatabase("palimpsest");
            for (String collection : documents.listCollectionNames()) {
                long sum = 0;
                for (RawBsonDocument document :
                        documents.getCollection(collection, RawBsonDocument.class).find()) {
                    sum += document.getByteBuffer().remaining();
                }
                bson.put(collection, sum);
            }
        }
        return new Stored(folder, bson);
    }

    /** What was added since an earlier look. */
    Stored since(Stored earlier) {
        return new Stored(
                folder - earlier.folder,
                bson.keySet().stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name,
                                        name ->
                                                bson.get(name)
                                                        - earlier.bson.getOrDefault(name, 0L),
                                        Long::sum,
                                        TreeMap::new)));
    }

    /** The bytes of all documents. */
    long total() {
        return bson.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
