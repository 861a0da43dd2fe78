package org.palimpsest.codec;

import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Revision;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Recorded;

import java.util.List;

/**
 * A commit as the revision of an article that it made.
 *
 * @param article the article's slug
 * @param position the commit's position in the ledger
 */
public record CommittedRevision(
        String article, long position, Revision revision, List<EditorialEvent> events) {

    public CommittedRevision {
        events = List.copyOf(events);
    }

    /**
     * Reads a commit.
     *
     * @throws IllegalArgumentException if it is none of an article, or holds what this version does
     *     not know
     */
    public static CommittedRevision of(Commit commit, EventCodec codec) {
        List<Recorded> recorded = commit.events(codec);
        return new CommittedRevision(
                commit.stream(),
                commit.position(),
                Signature.read(recorded.getFirst().metadata(), commit.at()),
                recorded.stream().map(CommittedRevision::editorial).toList());
    }

    private static EditorialEvent editorial(Recorded recorded) {
        if (recorded.payload() instanceof EditorialEvent event) {
            return event;
        }
        throw new IllegalArgumentException("No editorial event: " + recorded.id());
    }
}
