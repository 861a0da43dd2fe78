package org.palimpsest.query.projection;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.LedgerPosition;
import org.palimpsest.http.Problem;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.springframework.http.HttpHeaders;

import java.time.Duration;

/** Holds reads to the position that their client has seen. */
public final class Reading {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Progress progress;
    private final ArticleRows rows;

    public Reading(Progress progress, ArticleRows rows) {
        this.progress = progress;
        this.rows = rows;
    }

    /**
     * The position that a read which begins now reflects at least.
     *
     * @param seen the position that the client has seen, or null
     * @throws ProblemException 503 where the views do not get there within two seconds
     */
    public LedgerPosition begin(@Nullable LedgerPosition seen) {
        long wanted = seen == null ? 0 : seen.value();
        if (!reached(wanted)) {
            throw unavailable("The views have not reached position " + wanted + " yet.");
        }
        return new LedgerPosition(progress.position());
    }

    /** What the views have of an article, and the position that a read of it reflects. */
    public record Found(ArticleRow row, LedgerPosition position) {}

    /**
     * Begins the read of an article.
     *
     * @throws ProblemException 404 where the views have none of that slug, 503 where they do not
     *     get to the position that the client has seen within two seconds, or where the article's
     *     projection was stopped before it
     */
    public Found article(String slug, @Nullable LedgerPosition seen) {
        LedgerPosition reached = begin(seen);
        ArticleRow row = rows.find(slug).orElseThrow(() -> unknown(slug));
        Long stoppedAt = row.stoppedAt();
        if (stoppedAt != null && seen != null && seen.value() >= stoppedAt) {
            throw unavailable(
                    "This article is shown as of position "
                            + row.position()
                            + "; position "
                            + stoppedAt
                            + " could not be projected.");
        }
        if (row.revision() == 0) {
            throw unknown(slug);
        }
        long reflected =
                stoppedAt == null ? reached.value() : Math.min(reached.value(), stoppedAt - 1);
        return new Found(row, new LedgerPosition(reflected));
    }

    private static ProblemException unknown(String slug) {
        return new ProblemException(ProblemKind.NOT_FOUND, "There is no article " + slug + ".");
    }

    private boolean reached(long position) {
        try {
            return progress.awaits(position, PATIENCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProblemException unavailable(String detail) {
        return new ProblemException(
                Problem.of(ProblemKind.UNAVAILABLE, detail).header(HttpHeaders.RETRY_AFTER, "1"));
    }
}
