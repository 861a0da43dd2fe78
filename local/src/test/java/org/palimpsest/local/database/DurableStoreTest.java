package org.palimpsest.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.exception.MongoServerError;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class DurableStoreTest {

    private DurableStore store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = new DurableStore(new StoreFile("", folder));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void doesNotAnswerAWriteWhoseStoreFailedBeforeItWasFlushed() {
        assertThatThrownBy(() -> store.write(true, DurableStoreTest::fail))
                .isInstanceOf(MongoServerError.class);
    }

    @Test
    void doesNotAnswerADurableReadWhoseStoreFailedMeanwhile() {
        assertThatThrownBy(() -> store.read(true, DurableStoreTest::fail))
                .isInstanceOf(MongoServerError.class);
    }

    @Test
    void opensItAgainForTheNextCommand() {
        store.read(false, DurableStoreTest::fail);
        String written = store.write(true, backend -> "written");
        String read = store.read(true, backend -> "read");
        assertThat(written + " and " + read).isEqualTo("written and read");
    }

    /** The command was applied, and then the disk refused somebody's write. */
    private static String fail(MongoBackend backend) {
        ((H2Backend) backend).getMvStore().closeImmediately();
        return "applied";
    }
}
