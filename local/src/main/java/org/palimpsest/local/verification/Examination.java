package org.palimpsest.local.verification;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.BrokenChainException;
import org.palimpsest.ledger.Chain;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.CommitLine;
import org.palimpsest.ledger.Mark;
import org.palimpsest.ledger.Verification;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads an export line by line and trusts nothing in it. */
final class Examination {

    /** More than a line can have: a commit holds 15 MiB, and few of its bytes become two. */
    private static final int LONGEST_LINE = 64 << 20;

    private final @Nullable Mark kept;
    private final Consumer<Mark> progress;

    /**
     * @param kept a place that was written down earlier and must be in the file or right before it
     * @param progress is told of each commit that holds
     */
    Examination(@Nullable Mark kept, Consumer<Mark> progress) {
        this.kept = kept;
        this.progress = progress;
    }

    /**
     * What was found.
     *
     * @param line the line at which the chain is broken, from 1; if it is intact, the number of
     *     lines and one more
     */
    record Finding(Verification verification, long line) {}

    /** Reads to the end, or to the first line that does not hold. */
    Finding of(InputStream export) throws IOException {
        var lines = new Lines(export, LONGEST_LINE);
        var chain = new Chain(kept);
        try {
            Optional<byte[]> line = lines.next();
            if (line.isPresent()) {
                Commit first = CommitLine.read(line.get());
                chain = chainOf(first);
                chain.add(first);
                line = lines.next();
            }
            for (; line.isPresent(); line = lines.next()) {
                chain.add(CommitLine.read(line.get()));
                progress.accept(chain.last());
            }
            chain.end();
            return new Finding(chain.intact(), lines.number());
        } catch (BrokenChainException broken) {
            return new Finding(chain.broken(broken), lines.number());
        }
    }

    /** A file may go on where an earlier one ended, but only from a place that was kept. */
    private Chain chainOf(Commit first) {
        boolean goesOn = kept != null && first.position() == kept.position() + 1;
        return goesOn ? Chain.after(kept) : new Chain(kept);
    }
}
