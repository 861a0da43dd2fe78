package org.palimpsest.local.database;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

import java.util.List;

/**
 * The server's backend with maps that compare and store fast what it keeps in them: {@link
 * IndexKeyType} for indexes, {@link DocumentType} for collections, which are {@link
 * KeyedCollection}s.
 */
final class IndexedBackend extends H2Backend {

    IndexedBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new Database(name, getCursorRegistry());
    }

    /** Of the backend, as its constructor already opens what is there. */
    private final class Database extends H2Database {

        Database(String name, CursorRegistry cursors) {
            super(name, getMvStore(), cursors);
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            // The server opens it next, and gets the map that is open.
            getMvStore()
                    .openMap(
                            getFullCollectionNamespace(collection) + "._index_" + index,
                            new MVMap.Builder<Object, Object>().keyType(new IndexKeyType()));
            return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
        }

        @Override
        protected MongoCollection<Object> openOrCreateCollection(
                String collection, CollectionOptions options) {
            String name = getFullCollectionNamespace(collection);
            return new KeyedCollection(
                    this,
                    collection,
                    options,
                    getMvStore()
                            .openMap(
                                    "databases." + name,
                                    new MVMap.Builder<Object, Document>()
                                            .valueType(new DocumentType())),
                    getMvStore().openMap("meta." + name),
                    cursorRegistry);
        }
    }
}
