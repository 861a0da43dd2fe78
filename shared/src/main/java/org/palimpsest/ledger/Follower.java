package org.palimpsest.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Who is told of the commits of a {@link Tail}, always by one thread.
 *
 * <p>A method that throws is called again after a pause, with the same commits or more; so a
 * follower that stores the position together with what it makes of a commit sees each exactly once.
 */
public interface Follower {

    /**
     * The next commits, in order and without gaps, each naming the one before it as its
     * predecessor.
     *
     * @param commits one or more
     */
    void committed(List<Commit> commits);

    /**
     * The hash of the commit that this follower was told of at a position at or before the one it
     * has reached; empty if it does not know it any more. Asked only when the ledger's past is no
     * longer what it was.
     */
    Optional<String> hashAt(long position);

    /**
     * The ledger's past is no longer what this follower was told (a tail that had been read was
     * rolled back at a failover): take back all after {@code last}, the last place known to both;
     * the commits after it follow.
     */
    void rewound(Mark last);
}
