package org.palimpsest.ledger;

import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.BsonBinaryWriter;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A draft on its way. What does not depend on the position (size, salt, digest) is worked out in
 * the thread that brings it, so that the appender has little left to do.
 */
final class Pending {

    /** What a document may hold is 16 MiB on every MongoDB; the header needs a little of it. */
    static final int GREATEST_SIZE = 15 << 20;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private final Draft draft;
    private final @Nullable Submission after;
    private final String salt;
    private final String payloadDigest;
    private final int size;
    private final long deadline;
    private final CompletableFuture<Appended> answer = new CompletableFuture<>();
    private boolean sent;

    /**
     * @param after the draft that it follows in its stream, submitted before; null if that is
     *     stored
     * @param deadline the nanosecond of the monotonic clock at which it has failed
     */
    Pending(Draft draft, @Nullable Submission after, long deadline) {
        this.draft = draft;
        this.after = after;
        this.size = sizeOf(draft);
        this.salt = newSalt();
        this.payloadDigest = Header.payloadDigest(salt, draft.payload());
        this.deadline = deadline;
    }

    private static int sizeOf(Draft draft) {
        try (var buffer = new BasicOutputBuffer();
                var writer = new BsonBinaryWriter(buffer)) {
            CODEC.encode(writer, draft.payload(), EncoderContext.builder().build());
            if (buffer.getSize() > GREATEST_SIZE) {
                throw new CommitTooLargeException(GREATEST_SIZE);
            }
            return buffer.getSize();
        }
    }

    private static String newSalt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    Commit at(Head before, Instant at) {
        var header =
                new Header(
                        before.position() + 1,
                        draft.stream(),
                        draft.firstSequence(),
                        draft.count(),
                        at,
                        payloadDigest,
                        before.hash());
        return new Commit(
                header.position(),
                header.stream(),
                header.firstSequence(),
                header.count(),
                header.at(),
                header.previousHash(),
                header.hash(),
                payloadDigest,
                salt,
                draft.payload(),
                null,
                draft.command());
    }

    Draft draft() {
        return draft;
    }

    int size() {
        return size;
    }

    /** The nanosecond of the monotonic clock at which it has failed. */
    long deadline() {
        return deadline;
    }

    CompletableFuture<Appended> answer() {
        return answer;
    }

    /** Whether it may be stored now, or together with those before it. */
    boolean mayFollow(Set<CompletableFuture<Appended>> before) {
        return after == null
                || before.contains(after.answer())
                || after.answer().isDone() && after.isStored();
    }

    /** Fails if the draft that it follows has failed, and tells whether it did. */
    boolean failsWithOther() {
        if (after == null || !after.answer().isDone() || after.isStored()) {
            return false;
        }
        switch (after.answer().isCompletedExceptionally() ? after.answer().exceptionNow() : null) {
            case LedgerUnavailableException away ->
                    unavailable("The commit before it was not taken", away);
            case null, default ->
                    refused(
                            new ConcurrencyException(
                                    "What " + draft.key() + " was decided on was not stored"));
        }
        return true;
    }

    /** From now on nobody can tell whether it is stored until it was seen, or seen refused. */
    void markSent() {
        sent = true;
    }

    boolean wasSent() {
        return sent;
    }

    /** Answers with the stored commit. The digest is of a salt of its own: nobody else has it. */
    void stored(Commit commit) {
        answer.complete(new Appended(commit, !commit.payloadDigest().equals(payloadDigest)));
    }

    void refused(RuntimeException why) {
        answer.completeExceptionally(why);
    }

    void unavailable(String why, @Nullable Throwable cause) {
        var outcome =
                sent
                        ? LedgerUnavailableException.Outcome.UNKNOWN
                        : LedgerUnavailableException.Outcome.NOT_STORED;
        refused(new LedgerUnavailableException(outcome, why, cause));
    }
}
