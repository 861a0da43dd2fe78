package org.palimpsest.local.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A collection that looks only at the document a query names by a text under {@code _id}, whatever
 * else the query asks of it. The server by itself goes by an index only where the query has the
 * fields of the index and no other, and looks at every document where it has.
 */
final class KeyedCollection extends H2Collection {

    KeyedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            Document fieldSelector) {
        Optional<String> id = named(query);
        if (id.isEmpty()) {
            return super.matchDocuments(
                    query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
        }
        // A document's position is what stands under its _id.
        return matchDocumentsFromStream(
                Stream.ofNullable(getDocument(id.get())),
                query,
                orderBy,
                numberToSkip,
                limit,
                batchSize,
                fieldSelector);
    }

    private static Optional<String> named(Document query) {
        if (query.get("_id") instanceof String id) {
            return Optional.of(id);
        }
        return query.get("$and") instanceof Collection<?> all
                ? all.stream()
                        .filter(Document.class::isInstance)
                        .flatMap(one -> named((Document) one).stream())
                        .findFirst()
                : Optional.empty();
    }
}
