package org.palimpsest.query.audit;

import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.projection.ArticleProjector;
import org.palimpsest.query.projection.Reading;
import org.palimpsest.query.projection.StoppedArticle;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.OptionalLong;

/** Looks how far the projections have come. */
@Component
final class Projections {

    static final String ARTICLES = "articles";

    /** How many stopped articles are shown. */
    private static final int SHOWN = 100;

    private final Ledger ledger;
    private final ArticleProjector projector;

    Projections(Ledger ledger, ArticleProjector projector) {
        this.ledger = ledger;
        this.projector = projector;
    }

    /** That of articles, as a read sees it. */
    Projection articles(Reading.Begun begun) {
        long position = begun.position().value();
        List<StoppedArticle> stopped = begun.views().stopped().list(SHOWN);
        long head = Math.max(position, ledger.head().position());
        OptionalLong rebuilt = projector.rebuilding();
        return new Projection(
                ARTICLES,
                position,
                head,
                head - position,
                rebuilt.isPresent() ? Projection.Rebuild.of(rebuilt.getAsLong(), head) : null,
                stopped.isEmpty() ? null : stopped);
    }
}
