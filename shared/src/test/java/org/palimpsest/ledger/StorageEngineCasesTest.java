package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.AGGREGATE;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvents;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The cases of the framework's suites that demand a subclass of its own engines, written again, and
 * what this engine promises beyond them.
 */
class StorageEngineCasesTest {

    @TempDir static Path folder;
    private static TestDatabase server;

    private MongoDatabase database;
    private Ledger ledger;
    private LedgerEventStorageEngine engine;

    @BeforeAll
    static void startServer() {
        server = TestDatabase.in(folder);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void open() {
        database = server.fresh();
        ledger = Ledger.open(database);
        engine = new LedgerEventStorageEngine(ledger, new TextCodec());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void anAggregateIsMadeOnce() {
        engine.appendEvents(createEvent(0));

        assertThatThrownBy(() -> engine.appendEvents(createEvent(0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void aSequenceNumberIsGivenOnce() {
        engine.appendEvents(createEvents(2));
        engine.appendEvents(createEvent(2));

        assertThatThrownBy(() -> engine.appendEvents(createEvent(2)))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(createEvent(3), createEvent(3)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(engine.readEvents(AGGREGATE).asStream()).hasSize(3);
    }

    @Test
    void anEventOfAnOldRevisionIsReadAsOneOfToday() {
        engine.appendEvents(createEvent(AGGREGATE, 0, "OLD"));
        database.getCollection("commits")
                .updateOne(Filters.eq(1L), Updates.set("payload.events.0.revision", "0"));

        assertThat(engine.readEvents(AGGREGATE).next().getPayload()).isEqualTo("old");
        assertThat(tracked()).first().extracting(EventMessage::getPayload).isEqualTo("old");
    }

    @Test
    void longStreamsAreReadToTheirEnd() {
        for (int n = 0; n < 300; n++) {
            engine.appendEvents(createEvent(n));
        }
        var last = new GenericEventMessage<>("test");
        engine.appendEvents(last);

        assertThat(engine.readEvents(AGGREGATE).asStream())
                .hasSize(300)
                .last()
                .extracting(DomainEventMessage::getSequenceNumber)
                .isEqualTo(299L);
        assertThat(engine.lastSequenceNumberFor(AGGREGATE)).contains(299L);
        assertThat(tracked())
                .hasSize(301)
                .last()
                .extracting(EventMessage::getIdentifier)
                .isEqualTo(last.getIdentifier());
    }

    @Test
    void aSnapshotOfAnotherVersionIsNotRead() {
        engine.storeSnapshot(createEvent(7));
        var newer = new LedgerEventStorageEngine(ledger, new TextCodec("2"));

        assertThat(engine.readSnapshot(AGGREGATE)).isPresent();
        assertThat(newer.readSnapshot(AGGREGATE)).isEmpty();

        newer.storeSnapshot(createEvent(5));
        assertThat(newer.readSnapshot(AGGREGATE))
                .map(DomainEventMessage::getSequenceNumber)
                .contains(5L);
    }

    @Test
    void aSnapshotComesBackAsItWas() {
        DomainEventMessage<?> snapshot = createEvent(AGGREGATE, 4, "state");
        engine.storeSnapshot(snapshot);

        DomainEventMessage<?> back = engine.readSnapshot(AGGREGATE).orElseThrow();
        assertThat(back.getPayload()).isEqualTo("state");
        assertThat(back.getType()).isEqualTo(snapshot.getType());
        assertThat(back.getIdentifier()).isEqualTo(snapshot.getIdentifier());
        assertThat(back.getTimestamp()).isEqualTo(snapshot.getTimestamp());
    }

    @Test
    void identifiersAndTimestampsAreKeptToTheNanosecond() {
        DomainEventMessage<?> event = createEvent(0);
        engine.appendEvents(event);

        DomainEventMessage<?> back = engine.readEvents(AGGREGATE).next();
        assertThat(back.getIdentifier()).isEqualTo(event.getIdentifier());
        assertThat(back.getTimestamp()).isEqualTo(event.getTimestamp());
        assertThat(back.getType()).isEqualTo(event.getType());
    }

    @Test
    void metadataThatEventsShareStandsBesideThem() {
        List<?> sources = List.of(Map.of("title", "A"));
        engine.appendEvents(
                createEvent(0).withMetaData(Map.of("editor", "Ann", "sources", sources, "n", 1)),
                createEvent(1).withMetaData(Map.of("editor", "Ann", "sources", sources, "n", 2)));

        Commit commit = ledger.commit(1).orElseThrow();
        assertThat(commit.text("editor")).contains("Ann");
        assertThat(commit.metadata())
                .isEqualTo(
                        new BsonDocument("editor", new BsonString("Ann"))
                                .append(
                                        "sources",
                                        new BsonArray(
                                                List.of(
                                                        new BsonDocument(
                                                                "title", new BsonString("A"))))));
        assertThat(engine.readEvents(AGGREGATE).asStream())
                .extracting(event -> Map.copyOf(event.getMetaData()))
                .containsExactly(
                        Map.of("editor", "Ann", "sources", sources, "n", 1),
                        Map.of("editor", "Ann", "sources", sources, "n", 2));
    }

    @Test
    void metadataCannotTakeTheNamesOfThePayloadsOwnFields() {
        engine.appendEvents(createEvent(0).withMetaData(Map.of("events", "none")));

        assertThat(engine.readEvents(AGGREGATE).next().getMetaData())
                .containsEntry("events", "none");
    }

    @Test
    void aCommandMakesOneCommitThatItsUnitOfWorkHolds() {
        var command = GenericCommandMessage.asCommandMessage("do it");
        var work = DefaultUnitOfWork.startAndGet(command);
        work.execute(() -> engine.appendEvents(createEvents(3)));

        Commit commit = ledger.commitOf(command.getIdentifier()).orElseThrow();
        assertThat(commit.position()).isEqualTo(1);
        assertThat(commit.count()).isEqualTo(3);
        assertThat(ledger.head().position()).isEqualTo(1);
    }

    @Test
    void theCommitIsInReachOfTheCommandsAnswer() {
        var work = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("do it"));
        List<Commit> seen = new ArrayList<>();
        work.afterCommit(
                w ->
                        seen.add(
                                w.<Submission>getResource(LedgerEventStorageEngine.SUBMISSION)
                                        .commit()));
        work.execute(() -> engine.appendEvents(createEvents(1)));

        assertThat(seen).containsExactly(ledger.commit(1).orElseThrow());
    }

    @Test
    void aCommandMayBringItsOwnId() {
        send("digest-of-user-and-key", createEvent(0));

        assertThat(ledger.commitOf("digest-of-user-and-key")).isPresent();
        assertThatThrownBy(() -> send("digest-of-user-and-key", createEvent(1)))
                .isInstanceOfSatisfying(
                        AlreadyStoredException.class,
                        e -> assertThat(e.commit()).isEqualTo(ledger.commit(1).orElseThrow()));
        assertThat(ledger.head().position()).isEqualTo(1);
    }

    @Test
    void aCommandThatWouldMakeTwoCommitsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> send("c", createEvent("a", 0), createEvent("b", 0)));
        assertThat(ledger.head().position()).isZero();

        var work = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("do it"));
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                work.execute(
                                        () -> {
                                            engine.appendEvents(createEvent("a", 0));
                                            engine.appendEvents(createEvent("b", 0));
                                        }));
        assertThat(ledger.head().position()).isEqualTo(1);
    }

    @Test
    void aTokenStandsWithinACommitOrAtItsEnd() {
        engine.appendEvents(createEvents(3));
        engine.appendEvents(createEvent("other", 0));

        assertThat(tracked())
                .extracting(TrackedEventMessage::trackingToken)
                .containsExactly(
                        new LedgerToken(1, 0),
                        new LedgerToken(1, 1),
                        new LedgerToken(1, 2),
                        new LedgerToken(2, 0));
        assertThat(engine.readEvents(new LedgerToken(1, 1), false).count()).isEqualTo(2);
        assertThat(engine.readEvents(new LedgerToken(1, 2), false).count()).isEqualTo(1);
        assertThat(engine.readEvents(new LedgerToken(2, 0), false).count()).isZero();
        assertThat(engine.createHeadToken()).isEqualTo(new LedgerToken(2, 0));
    }

    @Test
    void tokensAreComparedByCommitThenIndex() {
        var early = new LedgerToken(1, 9);
        var late = new LedgerToken(2, 0);

        assertThat(late.covers(early)).isTrue();
        assertThat(late.covers(late)).isTrue();
        assertThat(late.covers(null)).isTrue();
        assertThat(early.covers(late)).isFalse();
        assertThat(early.lowerBound(late)).isEqualTo(early);
        assertThat(late.lowerBound(early)).isEqualTo(early);
        assertThat(early.upperBound(late)).isEqualTo(late);
        assertThat(late.upperBound(early)).isEqualTo(late);
        assertThat(late.position()).hasValue(2);
    }

    private void send(String id, EventMessage<?>... events) {
        var command =
                GenericCommandMessage.asCommandMessage("do it")
                        .withMetaData(Map.of(LedgerEventStorageEngine.COMMAND_ID, id));
        DefaultUnitOfWork.startAndGet(command).execute(() -> engine.appendEvents(events));
    }

    private List<TrackedEventMessage<?>> tracked() {
        return new ArrayList<>(engine.readEvents(null, false).toList());
    }
}
