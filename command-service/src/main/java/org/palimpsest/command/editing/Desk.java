package org.palimpsest.command.editing;

import com.mongodb.MongoException;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.ledger.AlreadyStoredException;
import org.palimpsest.ledger.CommandId;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.CommitTooLargeException;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.LedgerEventStorageEngine;
import org.palimpsest.ledger.LedgerUnavailableException;
import org.palimpsest.ledger.Patience;
import org.palimpsest.ledger.Pipeline;
import org.palimpsest.ledger.Submission;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes an editor's command to its article and answers when it is durable. A command that met
 * another writer's commit is decided again on the new state; a refusal is given only on a state
 * that was read for it.
 *
 * <p>A command is decided as soon as the one before it has been, durable or not, and so goes to the
 * disk together with it. Whatever is answered rests on what is durable: a commit is stored only
 * upon the one that it was decided on, and an answer without a commit waits for that one.
 */
public final class Desk {

    private static final int ATTEMPTS = 100;

    /** Within five seconds an editor hears that the database does not answer. */
    public static final Duration PATIENCE = Duration.ofMillis(3_500);

    private final MessageHandler<CommandMessage<?>> articles;
    private final Cache cache;
    private final Ledger ledger;
    private final Pipeline pipeline;
    private final EventCodec codec;
    private final LedgerTimes times;
    private final QuietAnswers quiet;
    private final Surveyor surveyor;

    /**
     * @param articles Axon's handler of {@link Edit}
     * @param cache where Axon keeps folded articles between commands
     * @param pipeline by which Axon's event store appends
     * @param quiet the answers that no commit tells of
     * @param surveyor hears of each revision that was stored
     */
    Desk(
            MessageHandler<CommandMessage<?>> articles,
            Cache cache,
            Ledger ledger,
            Pipeline pipeline,
            EventCodec codec,
            QuietAnswers quiet,
            Surveyor surveyor) {
        this.articles = articles;
        this.cache = cache;
        this.ledger = ledger;
        this.pipeline = pipeline;
        this.codec = codec;
        this.times = new LedgerTimes(ledger);
        this.quiet = quiet;
        this.surveyor = surveyor;
    }

    /**
     * Decides a command and stores what it decided.
     *
     * @throws Rejection where the article or a rule forbids it
     * @throws KeyUsedException where the key was sent before with another request
     * @throws TooContendedException where others kept changing the article meanwhile; nothing was
     *     stored
     * @throws LedgerUnavailableException where the database did not answer in time
     */
    public Outcome submit(Edit edit) {
        try {
            return Patience.within(PATIENCE, () -> answer(edit));
        } catch (MongoException unread) {
            throw LedgerUnavailableException.unread(unread);
        }
    }

    private Outcome answer(Edit edit) {
        IdempotencyKey key = edit.key();
        if (key == null) {
            return decide(edit);
        }
        Optional<Outcome> earlier = answered(key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            return decide(edit);
        } catch (Rejection refusal) {
            // The same request, sent twice at once, is refused on what the other has just stored.
            return answered(key).orElseThrow(() -> refusal);
        }
    }

    private Optional<Outcome> answered(IdempotencyKey key) {
        return ledger.commitOf(key.command())
                .map(commit -> repeated(commit, key))
                .or(() -> quiet.of(key));
    }

    private Outcome decide(Edit edit) {
        boolean read = false;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            read |= !cache.containsKey(edit.article());
            Footing footing = new Footing(pipeline, edit.article());
            try {
                Decided decided =
                        edit.rehearsal() ? rehearse(edit, footing) : execute(edit, footing);
                boolean answers = read || !decided.draft().events().isEmpty();
                if (answers && footing.isDurable()) {
                    return outcome(decided, edit);
                }
            } catch (Rejection.Stale stale) {
                Optional<Article> shown =
                        read && footing.isDurable() ? times.of(stale.article()) : Optional.empty();
                if (shown.isPresent()) {
                    throw stale.showing(shown.get());
                }
            } catch (Rejection refusal) {
                if (read && footing.isDurable()) {
                    throw refusal;
                }
            } catch (AlreadyStoredException stored) {
                cache.remove(edit.article());
                return repeated(stored.commit(), Objects.requireNonNull(edit.key()));
            } catch (CommitTooLargeException large) {
                cache.remove(edit.article());
                throw new Rejection.AgainstRule(
                        "", "This changes more at once than one revision can hold.");
            } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
                read = false;
            }
            cache.remove(edit.article());
        }
        throw new TooContendedException(edit.article());
    }

    private Decided execute(Edit edit, Footing footing) {
        CommandMessage<Edit> message = message(edit);
        UnitOfWork<CommandMessage<Edit>> work = DefaultUnitOfWork.startAndGet(message);
        ResultMessage<Draft> result = work.executeWithResult(() -> handle(message, footing));
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        Submission submission = work.getResource(LedgerEventStorageEngine.SUBMISSION);
        return new Decided(result.getPayload(), submission == null ? null : submission.commit());
    }

    private Decided rehearse(Edit edit, Footing footing) {
        CommandMessage<Edit> message = message(edit);
        UnitOfWork<CommandMessage<Edit>> work = DefaultUnitOfWork.startAndGet(message);
        try {
            Draft draft = handle(message, footing);
            if (!edit.action().begins()) {
                // Nothing has happened to the article, so that Axon may keep it in memory.
                work.commit();
            }
            return new Decided(draft, null);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw unchecked(failure);
        } finally {
            if (work.isActive()) {
                work.rollback();
            }
        }
    }

    /** Takes the footing while Axon still holds the lock on the article. */
    private Draft handle(CommandMessage<Edit> message, Footing footing) throws Exception {
        try {
            return (Draft) Objects.requireNonNull(articles.handle(message));
        } finally {
            footing.take();
        }
    }

    private static CommandMessage<Edit> message(Edit edit) {
        IdempotencyKey key = edit.key();
        String id = key == null ? CommandId.fresh() : key.command();
        return new GenericCommandMessage<>(
                edit, MetaData.with(LedgerEventStorageEngine.COMMAND_ID, id));
    }

    private Outcome outcome(Decided decided, Edit edit) {
        Draft draft = decided.draft();
        if (edit.rehearsal()) {
            return new Outcome(edit.article(), draft.article().revision(), null, draft.events());
        }
        Commit commit = decided.commit();
        long position =
                commit == null
                        ? ledger.lastCommit(edit.article()).map(Commit::position).orElse(0L)
                        : commit.position();
        Outcome outcome =
                new Outcome(edit.article(), draft.article().revision(), position, draft.events());
        if (commit != null) {
            surveyor.reached(outcome.article(), outcome.revision());
        }
        IdempotencyKey key = edit.key();
        return key == null || !draft.events().isEmpty()
                ? outcome
                : answered(key).orElseGet(() -> quiet.keep(key, outcome, position));
    }

    private Outcome repeated(Commit commit, IdempotencyKey key) {
        if (!commit.text(IdempotencyKey.METADATA).equals(Optional.of(key.request()))) {
            throw new KeyUsedException();
        }
        CommittedRevision stored = CommittedRevision.of(commit, codec);
        return new Outcome(
                stored.article(), stored.revision().number(), stored.position(), stored.events());
    }

    private static RuntimeException unchecked(Throwable failure) {
        return switch (failure) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException("The command failed", failure);
        };
    }

    private record Decided(Draft draft, @Nullable Commit commit) {}
}
