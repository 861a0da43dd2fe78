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

    private final LiveViews views;

    public Reading(LiveViews views) {
        this.views = views;
    }

    /**
     * What a read that begins now reads.
     *
     * @param position that it reflects at least
     */
    public record Begun(Generation views, LedgerPosition position) {}

    /**
     * Begins a read.
     *
     * @param seen the position that the client has seen, or null
     * @throws ProblemException 503 where the views do not get there within two seconds
     */
    public Begun begin(@Nullable LedgerPosition seen) {
        long wanted = seen == null ? 0 : seen.value();
        return sight(wanted)
                .map(sight -> new Begun(sight.generation(), new LedgerPosition(sight.position())))
                .orElseThrow(() -> unavailable(behind(wanted)));
    }

    private static String behind(long wanted) {
        return wanted == 0
                ? "The views are being made."
                : "The views have not reached position " + wanted + " yet.";
    }

    /** What the views have of an article, and the position that a read of it reflects. */
    public record Found(ArticleRow row, Generation views, LedgerPosition position) {}

    /**
     * Begins the read of an article.
     *
     * @throws ProblemException 404 where the views have none of that slug, 503 where they do not
     *     get to the position that the client has seen within two seconds, or where the article's
     *     projection was stopped before it
     */
    public Found article(String slug, @Nullable LedgerPosition seen) {
        Begun begun = begin(seen);
        ArticleRow row = begun.views().rows().find(slug).orElseThrow(() -> unknown(slug));
        begun.views().history().keepTo(row.shift());
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
        long reached = begun.position().value();
        long reflected = stoppedAt == null ? reached : Math.min(reached, stoppedAt - 1);
        return new Found(row, begun.views(), new LedgerPosition(reflected));
    }

    private static ProblemException unknown(String slug) {
        return new ProblemException(ProblemKind.NOT_FOUND, "There is no article " + slug + ".");
    }

    private Optional<LiveViews.Sight> sight(long position) {
        try {
            return views.sight(position, PATIENCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static ProblemException unavailable(String detail) {
        return new ProblemException(
                Problem.of(ProblemKind.UNAVAILABLE, detail).header(HttpHeaders.RETRY_AFTER, "1"));
    }
}
