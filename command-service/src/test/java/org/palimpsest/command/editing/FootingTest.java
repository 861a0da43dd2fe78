package org.palimpsest.command.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.ArticleEvent.ArticleCreated;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.command.TestDatabase;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.LedgerEventStorageEngine;
import org.palimpsest.ledger.Pipeline;

import java.util.List;

/** An answer without a commit rests on the one before it, which may yet fail. */
class FootingTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final String SLUG = "zenda";

    private final MongoDatabase database = DATABASE.fresh();
    private final Ledger ledger = Ledger.open(database);
    private final Pipeline pipeline = new Pipeline(ledger);
    private final LedgerEventStorageEngine engine = engine(pipeline);

    @AfterEach
    void close() {
        ledger.close();
    }

    @AfterAll
    static void closeDatabase() {
        DATABASE.close();
    }

    private LedgerEventStorageEngine engine(Pipeline pipeline) {
        return new LedgerEventStorageEngine(ledger, new EditorialCodec(), pipeline);
    }

    /** Appends as a command does, which does not wait. */
    private static void append(LedgerEventStorageEngine engine) {
        DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("create"))
                .execute(
                        () ->
                                engine.appendEvents(
                                        List.of(
                                                new GenericDomainEventMessage<>(
                                                        ArticleAggregate.TYPE,
                                                        SLUG,
                                                        0,
                                                        new ArticleCreated(SLUG, "Zenda")))));
    }

    private Footing taken() {
        Footing footing = new Footing(pipeline, SLUG);
        footing.take();
        return footing;
    }

    @Test
    void isDurableWhereNothingIsOnItsWay() {
        assertThat(taken().isDurable()).isTrue();
    }

    @Test
    void isDurableWhenTheCommitOnItsWayIsStored() {
        append(engine);
        Footing footing = taken();

        assertThat(footing.isDurable()).isTrue();
        assertThat(ledger.lastSequence(SLUG)).contains(0L);
    }

    @Test
    void isNotDurableWhereThatCommitLostItsPlaceAlsoAfterTheArticleWasReadAnew() {
        Pipeline others = new Pipeline(ledger);
        append(engine(others));
        others.last(SLUG).ifPresent(submission -> assertThat(submission.isStored()).isTrue());
        append(engine);
        Footing footing = taken();

        assertThat(engine.readEvents(SLUG).asStream()).hasSize(1);
        assertThat(footing.isDurable()).isFalse();
        assertThat(taken().isDurable()).isTrue();
    }
}
