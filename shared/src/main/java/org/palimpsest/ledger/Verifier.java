package org.palimpsest.ledger;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Walks the chain in the database and trusts nothing that it reads. */
final class Verifier {

    private final CommitStore commits;

    Verifier(CommitStore commits) {
        this.commits = commits;
    }

    /**
     * Verifies the commits up to a position.
     *
     * @param head where the ledger ended before this
     * @param count how many documents there were before that
     * @param kept a place that must be in the chain; null if none was kept
     */
    Verification verify(Head head, long count, @Nullable Mark kept) {
        var chain = new Chain(kept);
        try {
            var scan = new Scan(commits, 0, head.position());
            while (scan.hasNext()) {
                chain.add(commit(scan.next()));
            }
            if (chain.last().position() < head.position()) {
                throw Chain.missing(chain.last().position() + 1, head.position());
            }
            if (count > head.position()) {
                new Strays(commits).requireNone(head.position());
            }
            chain.end();
            return chain.intact();
        } catch (BrokenChainException broken) {
            return chain.broken(broken);
        }
    }

    private static Commit commit(BsonDocument document) {
        Commit commit = CommitLine.read(CommitDocument.line(document));
        var key = new BsonString(Commit.key(commit.stream(), commit.firstSequence()));
        if (!key.equals(document.get(CommitDocument.KEY))) {
            throw new BrokenChainException(
                    "The key is not that of stream and firstSequence: one of the three was"
                            + " changed");
        }
        @Nullable BsonValue command = document.get(CommitDocument.COMMAND);
        if (command == null || !command.isString()) {
            throw new BrokenChainException("The command's id is missing");
        }
        return commit;
    }
}
