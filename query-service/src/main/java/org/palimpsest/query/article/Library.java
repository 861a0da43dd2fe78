package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.http.LedgerPosition;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.query.history.ArticleHistory;
import org.palimpsest.query.projection.ArticleRow;
import org.palimpsest.query.projection.Generation;
import org.palimpsest.query.projection.Reading;

import java.time.Instant;
import java.util.OptionalLong;

/** Finds the article that a read asks for, at the time that it asks for. */
public final class Library {

    private final Reading reading;

    public Library(Reading reading) {
        this.reading = reading;
    }

    /**
     * An article, the views that it is from, and the position that the read of it reflects.
     *
     * @param present the number of the revision that the article has now
     */
    public record Found(Article article, long present, Generation views, LedgerPosition position) {}

    /**
     * The article at a moment.
     *
     * @param seen the position that the client has seen, or null
     * @throws ProblemException 404 where there is no such article or revision, 503 where the views
     *     are too far behind
     */
    public Found find(String slug, Moment moment, @Nullable LedgerPosition seen) {
        Reading.Found found = reading.article(slug, seen);
        ArticleRow row = found.row();
        ArticleHistory history = found.views().history();
        long revision =
                switch (moment) {
                    case Moment.Present present -> row.revision();
                    case Moment.AtRevision(long number) -> existing(number, row);
                    case Moment.AtInstant(Instant instant) -> at(instant, row, history);
                };
        return new Found(
                history.at(slug, revision), row.revision(), found.views(), found.position());
    }

    private static long existing(long number, ArticleRow row) {
        if (number < 1 || number > row.revision()) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND, "The article has no revision " + number + ".");
        }
        return number;
    }

    private static long at(Instant instant, ArticleRow row, ArticleHistory history) {
        OptionalLong revision = history.revisionAt(row.slug(), instant, row.revision());
        return revision.orElseThrow(
                () ->
                        new ProblemException(
                                ProblemKind.NOT_FOUND,
                                "The article did not exist at " + instant + "."));
    }
}
