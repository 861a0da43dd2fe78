package org.palimpsest.query.projection;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.LedgerPosition;
import org.palimpsest.http.Problem;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.springframework.http.HttpHeaders;

import java.time.Duration;
import java.util.Optional;

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
        if (seen != null && !reached(seen.value())) {
            throw unavailable(
                    "The views have not reached position "
                            + seen
                            + " yet; they are at "
                            + progress.position()
                            + ".");
        }
        return new LedgerPosition(progress.position());
    }

    /**
     * What the views have of an article.
     *
     * @throws ProblemException 404 where they have none of that slug, 503 where its projection was
     *     stopped before the position that the client has seen
     */
    public ArticleRow article(String slug, @Nullable LedgerPosition seen) {
        Optional<ArticleRow> row = rows.find(slug);
        ArticleRow found =
                row.orElseThrow(
                        () ->
                                new ProblemException(
                                        ProblemKind.NOT_FOUND,
                                        "There is no article " + slug + "."));
        Long stoppedAt = found.stoppedAt();
        if (stoppedAt != null && seen != null && seen.value() >= stoppedAt) {
            throw unavailable(
                    "This article is shown as of position "
                            + found.position()
                            + "; position "
                            + stoppedAt
                            + " could not be projected.");
        }
        return found;
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
