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
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.OptionalLong;

/** How far each projection has come, and its rebuilding. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class ProjectionController {

    private static final String ARTICLES = "articles";

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
     */
    record Projection(
            String name,
            long position,
            long head,
            long lag,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Rebuild rebuild) {}

    /** How far a rebuild has come. */
    record Rebuild(long position, long lag) {

        static Rebuild of(long position, long head) {
            return new Rebuild(position, Math.max(0, head - position));
        }
    }

    @GetMapping("/projections")
    ResponseEntity<List<Projection>> projections(ReadRequest request) {
        LedgerPosition reached = reading.begin(request.seen()).position();
        return Lists.answer(reached, List.of(articles(reached)));
    }

    @PostMapping("/projections/{name}/rebuild")
    ResponseEntity<Projection> rebuild(ReadRequest request, @PathVariable String name) {
        if (!name.equals(ARTICLES)) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND, "There is no projection " + name + ".");
        }
        LedgerPosition reached = reading.begin(request.seen()).position();
        projector.rebuild();
        return ResponseEntity.accepted()
                .header(LedgerPosition.HEADER, reached.toString())
                .body(articles(reached));
    }

    private Projection articles(LedgerPosition reached) {
        long position = reached.value();
        long head = Math.max(position, ledger.head().position());
        OptionalLong rebuilt = projector.rebuilding();
        return new Projection(
                ARTICLES,
                position,
                head,
                head - position,
                rebuilt.isPresent() ? Rebuild.of(rebuilt.getAsLong(), head) : null);
    }
}
