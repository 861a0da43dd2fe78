package org.palimpsest.local.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.EmptyCursor;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A collection that looks only at the document a query names by a text under {@code _id}, whatever
 * else the query asks of it, and that does not compare what an index has found with all that a
 * query names. The server by itself goes by an index only where the query has the fields of the
 * index and no other, and looks at every document where it has; of a thousand documents that are
 * named together, it compares each with each of the names. What is found it hands out in {@link
 * Portions}, where the server by itself sends as much as was asked for.
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
    public synchronized QueryResult handleQuery(QueryParameters query) {
        QueryResult found = super.handleQuery(query);
        Portions portions = portions(found.collectDocuments());
        List<Document> first = portions.takeDocuments(0);
        if (portions.isEmpty()) {
            return found;
        }
        if (found.getCursorId() != EmptyCursor.get().getId()) {
            portions.append((Portions) cursorRegistry.getCursor(found.getCursorId()));
            cursorRegistry.remove(found.getCursorId());
        }
        cursorRegistry.add(portions);
        return new QueryResult(first, portions);
    }

    @Override
    protected Cursor createCursor(List<Document> remaining) {
        Portions portions = portions(remaining);
        cursorRegistry.add(portions);
        return portions;
    }

    private Portions portions(List<Document> found) {
        return new Portions(cursorRegistry.generateCursorId(), found);
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

    @Override
    protected QueryResult matchDocuments(
            Document query,
            Iterable<Object> found,
            Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            Document fieldSelector) {
        return super.matchDocuments(
                isAnsweredByAnIndex(query) ? new Document() : query,
                found,
                orderBy,
                numberToSkip,
                limit,
                batchSize,
                fieldSelector);
    }

    /** Whether all that it asks is that one field, which has an index, is one of some values. */
    private static boolean isAnsweredByAnIndex(Document query) {
        return query.size() == 1
                && query.values().iterator().next() instanceof Document asked
                && asked.size() == 1
                && asked.get("$in") instanceof Collection<?> values
                && !values.contains(null);
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
