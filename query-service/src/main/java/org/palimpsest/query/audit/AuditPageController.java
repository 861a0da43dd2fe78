package org.palimpsest.query.audit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.Representation;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Mark;
import org.palimpsest.page.Pages;
import org.palimpsest.query.article.Lists;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.projection.Reading;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The state of the ledger and of what is made of it, on one page. */
@RestController
final class AuditPageController {

    private final Ledger ledger;
    private final Reading reading;
    private final Projections projections;
    private final Pages pages;

    AuditPageController(Ledger ledger, Reading reading, Projections projections, Pages pages) {
        this.ledger = ledger;
        this.reading = reading;
        this.projections = projections;
        this.pages = pages;
    }

    /**
     * The page.
     *
     * @param verify whether the whole chain is walked, which takes long where the ledger is
     * @param kept a place that must be in it, {@code POSITION:HASH}; null for none
     */
    @GetMapping(path = "/audit", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(
            ReadRequest request,
            @RequestParam(defaultValue = "false") boolean verify,
            @RequestParam(name = "head", required = false) @Nullable String kept) {
        Mark mark = kept == null ? null : AuditController.mark(kept.strip());
        Reading.Begun begun = reading.begin(request.seen());
        return Lists.answer(
                begun.position(),
                Representation.HTML.contentType(),
                pages.draw(
                        "query/page/audit",
                        new AuditPage(
                                ledger.head(),
                                verify ? ledger.verify(mark) : null,
                                mark,
                                List.of(projections.articles(begun)))));
    }
}
