package org.palimpsest.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.LedgerPosition;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.article.Lists;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.projection.ArticleProjector;
import org.palimpsest.query.projection.Reading;
import org.palimpsest.query.projection.StoppedArticle;
import org.palimpsest.query.projection.StoppedArticles;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.OptionalLong;

/** How far each projection has come, its rebuilding, and what it has stopped at. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class ProjectionController {

    private static final String ARTICLES = "articles";

    /** How many stopped articles are shown. */
    private static final int SHOWN = 100;

    private final Ledger ledger;
    private final Reading reading;
    private final ArticleProjector projector;

    ProjectionController(Ledger ledger, Reading reading, ArticleProjector projector) {
        this.ledger = ledger;
        this.reading = reading;
        this.projector = projector;
    }

    /**
     * How far a projection has come.
     *
     * @param head the position where the ledger ends
     * @param rebuild how far the views have come that are built beside those of the readers; left
     *     out where none are
     * @param stopped the articles that a commit has stopped, those of the earliest positions; left
     *     out where there are none
     */
    record Projection(
            String name,
            long position,
            long head,
            long lag,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Rebuild rebuild,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<StoppedArticle> stopped) {}

    /** How far a rebuild has come. */
    record Rebuild(long position, long lag) {

        static Rebuild of(long position, long head) {
            return new Rebuild(position, Math.max(0, head - position));
        }
    }

    @GetMapping("/projections")
    ResponseEntity<List<Projection>> projections(ReadRequest request) {
        Reading.Begun begun = reading.begin(request.seen());
        return Lists.answer(begun.position(), List.of(articles(begun)));
    }

    @PostMapping("/projections/{name}/rebuild")
    ResponseEntity<Projection> rebuild(ReadRequest request, @PathVariable String name) {
        Reading.Begun begun = begun(request, name);
        projector.rebuild();
        return accepted(begun);
    }

    @PostMapping("/projections/{name}/retry")
    ResponseEntity<Projection> retry(
            ReadRequest request,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String article) {
        Reading.Begun begun = begun(request, name);
        StoppedArticles stopped = begun.views().stopped();
        if (article == null) {
            stopped.retryAll();
        } else if (!stopped.retry(article)) {
            throw new ProblemException(
                    ProblemKind.AGAINST_A_RULE, "The article " + article + " is not stopped.");
        }
        return accepted(begun);
    }

    private Reading.Begun begun(ReadRequest request, String name) {
        if (!name.equals(ARTICLES)) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND, "There is no projection " + name + ".");
        }
        return reading.begin(request.seen());
    }

    private ResponseEntity<Projection> accepted(Reading.Begun begun) {
        return ResponseEntity.accepted()
                .header(LedgerPosition.HEADER, begun.position().toString())
                .body(articles(begun));
    }

    private Projection articles(Reading.Begun begun) {
        long position = begun.position().value();
        List<StoppedArticle> stopped = begun.views().stopped().list(SHOWN);
        long head = Math.max(position, ledger.head().position());
        OptionalLong rebuilt = projector.rebuilding();
        return new Projection(
                ARTICLES,
                position,
                head,
                head - position,
                rebuilt.isPresent() ? Rebuild.of(rebuilt.getAsLong(), head) : null,
                stopped.isEmpty() ? null : stopped);
    }
}
