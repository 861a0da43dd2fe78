package org.palimpsest.ledger;

import org.axonframework.eventsourcing.eventstore.EventStorageEngineTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The framework's own suite for storage engines, whole. */
class LedgerStorageEngineTest extends EventStorageEngineTest {

    @TempDir static Path folder;
    private static TestDatabase database;

    private Ledger ledger;

    @BeforeAll
    static void startServer() {
        database = TestDatabase.in(folder);
    }

    @AfterAll
    static void stopServer() {
        database.close();
    }

    @BeforeEach
    void openLedger() {
        ledger = Ledger.open(database.fresh());
        setTestSubject(new LedgerEventStorageEngine(ledger, new TextCodec()));
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }
}
