package org.palimpsest.local.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The server's backend with indexes that compare their keys fast: each index's map is opened with
 * {@link IndexKeyType} before the backend opens it, which then gets the same map.
 */
final class IndexedBackend extends H2Backend {

    private static final String INDEX = "._index_";

    IndexedBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        MVStore store = getMvStore();
        store.getMapNames().stream()
                .filter(map -> map.startsWith(name + ".") && map.contains(INDEX))
                .forEach(map -> open(store, map));
        return new Database(name, store, getCursorRegistry());
    }

    private static void open(MVStore store, String map) {
        store.openMap(map, new MVMap.Builder<Object, Object>().keyType(new IndexKeyType()));
    }

    private static final class Database extends H2Database {

        /** Null while the indexes that are there already are opened, in the constructor. */
        private final @Nullable MVStore store;

        Database(String name, MVStore store, CursorRegistry cursors) {
            super(name, store, cursors);
            this.store = store;
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            if (store != null) {
                open(store, getFullCollectionNamespace(collection) + INDEX + index);
            }
            return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
        }
    }
}
