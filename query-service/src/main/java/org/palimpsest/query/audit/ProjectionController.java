package org.palimpsest.query.audit;

import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.projection.Progress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** How far each projection has come. */
@RestController
final class ProjectionController {

    private final Ledger ledger;
    private final Progress progress;

    ProjectionController(Ledger ledger, Progress progress) {
        this.ledger = ledger;
        this.progress = progress;
    }

    record Projection(String name, long position, long head, long lag) {}

    @GetMapping("/projections")
    List<Projection> projections() {
        long position = progress.position();
        long head = Math.max(position, ledger.head().position());
        return List.of(new Projection("articles", position, head, head - position));
    }
}
