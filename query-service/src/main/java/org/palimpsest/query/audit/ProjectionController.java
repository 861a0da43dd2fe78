package org.palimpsest.query.audit;

import org.palimpsest.http.LedgerPosition;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.article.Lists;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.projection.Reading;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** How far each projection has come. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class ProjectionController {

    private final Ledger ledger;
    private final Reading reading;

    ProjectionController(Ledger ledger, Reading reading) {
        this.ledger = ledger;
        this.reading = reading;
    }

    record Projection(String name, long position, long head, long lag) {}

    @GetMapping("/projections")
    ResponseEntity<List<Projection>> projections(ReadRequest request) {
        LedgerPosition reached = reading.begin(request.seen());
        long position = reached.value();
        long head = Math.max(position, ledger.head().position());
        return Lists.answer(
                reached, List.of(new Projection("articles", position, head, head - position)));
    }
}
