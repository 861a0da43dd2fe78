package org.palimpsest.query.audit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.LedgerPosition;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.query.article.Lists;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.projection.ArticleProjector;
import org.palimpsest.query.projection.Reading;
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

/** How far each projection has come, its rebuilding, and what it has stopped at. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class ProjectionController {

    private final Reading reading;
    private final Projections projections;
    private final ArticleProjector projector;

    ProjectionController(Reading reading, Projections projections, ArticleProjector projector) {
        this.reading = reading;
        this.projections = projections;
        this.projector = projector;
    }

    @GetMapping("/projections")
    ResponseEntity<List<Projection>> projections(ReadRequest request) {
        Reading.Begun begun = reading.begin(request.seen());
        return Lists.answer(begun.position(), List.of(projections.articles(begun)));
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
        if (!name.equals(Projections.ARTICLES)) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND, "There is no projection " + name + ".");
        }
        return reading.begin(request.seen());
    }

    private ResponseEntity<Projection> accepted(Reading.Begun begun) {
        return ResponseEntity.accepted()
                .header(LedgerPosition.HEADER, begun.position().toString())
                .body(projections.articles(begun));
    }
}
