package org.palimpsest.ledger;

import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvents;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The framework's own suite for the event store upon an engine, whole. */
class LedgerEventStoreTest extends EmbeddedEventStoreTest {

    @TempDir static Path folder;
    private static TestDatabase database;

    private Ledger ledger;

    /**
     * One of the cases gives all its reads and writes a tenth of a second, so classes are loaded.
     */
    @BeforeAll
    static void startServer() {
        database = TestDatabase.in(folder);
        try (var warm = Ledger.open(database.fresh())) {
            var engine = new LedgerEventStorageEngine(warm, new TextCodec());
            engine.appendEvents(createEvents(3));
            engine.readEvents(engine.createHeadToken(), false).forEach(event -> {});
        }
    }

    @AfterAll
    static void stopServer() {
        database.close();
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        ledger = Ledger.open(database.fresh());
        return new LedgerEventStorageEngine(ledger, new TextCodec());
    }

    @AfterEach
    void closeLedger() {
        while (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().rollback();
        }
        ledger.close();
    }
}
