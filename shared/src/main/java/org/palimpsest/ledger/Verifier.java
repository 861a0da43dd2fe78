package org.palimpsest.ledger;

import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Walks the chain and trusts nothing that it reads. */
final class Verifier {

    private static final int WINDOW = 64;

    private final CommitStore commits;
    private Mark last = Mark.START;
    private Instant at = Instant.EPOCH;
    private long erased;

    Verifier(CommitStore commits) {
        this.commits = commits;
    }

    Verification verify(Head head) {
        while (last.position() < head.position()) {
            int limit = (int) Math.min(WINDOW, head.position() - last.position());
            List<BsonDocument> documents = commits.documentsAfter(last.position(), limit);
            if (documents.isEmpty()) {
                return broken("The commit is missing");
            }
            for (BsonDocument document : documents) {
                String why = fault(document);
                if (why != null) {
                    return broken(why);
                }
            }
        }
        return new Verification(last.position(), erased, last, null);
    }

    private Verification broken(String why) {
        return new Verification(
                last.position(), erased, last, new Verification.Fault(last.position() + 1, why));
    }

    private @Nullable String fault(BsonDocument document) {
        try {
            return fault(CommitDocument.read(document), document);
        } catch (RuntimeException e) {
            return "The document is no commit: " + e.getMessage();
        }
    }

    private @Nullable String fault(Commit commit, BsonDocument document) {
        if (commit.position() != last.position() + 1) {
            return "The commit is missing";
        }
        if (!commit.previousHash().equals(last.hash())) {
            return "The commit names another predecessor";
        }
        if (!commit.header().hash().equals(commit.hash())) {
            return "The header does not have the hash that stands there";
        }
        if (commit.at().isBefore(at)) {
            return "The commit is earlier than the one before it";
        }
        if (!document.getString(CommitDocument.KEY)
                .getValue()
                .equals(Commit.key(commit.stream(), commit.firstSequence()))) {
            return "The key is not that of the stream and its sequence";
        }
        if (commit.payload() != null) {
            String digest =
                    Header.payloadDigest(Objects.requireNonNull(commit.salt()), commit.payload());
            if (!digest.equals(commit.payloadDigest())) {
                return "The payload does not have the digest that stands there";
            }
            if (commit.payload().getArray(Commit.EVENTS).size() != commit.count()) {
                return "The number of events is not the one that stands there";
            }
        } else {
            erased++;
        }
        last = commit.mark();
        at = commit.at();
        return null;
    }
}
