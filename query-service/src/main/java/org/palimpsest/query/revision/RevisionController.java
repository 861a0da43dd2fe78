package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.EntityTag;
import org.palimpsest.http.LedgerPosition;
import org.palimpsest.http.Limit;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.http.Reads;
import org.palimpsest.query.article.Lists;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.history.Revisions;
import org.palimpsest.query.projection.ArticleRow;
import org.palimpsest.query.projection.Reading;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The revisions of an article. */
@RestController
final class RevisionController {

    private final Reading reading;
    private final Revisions revisions;
    private final RevisionPages pages;

    RevisionController(Reading reading, Revisions revisions, RevisionPages pages) {
        this.reading = reading;
        this.revisions = revisions;
        this.pages = pages;
    }

    record Page(String article, long revision, List<RevisionView> revisions, @Nullable Long next) {}

    @GetMapping("/articles/{slug}/revisions")
    ResponseEntity<Page> list(
            ReadRequest request,
            @PathVariable String slug,
            @RequestParam(defaultValue = Limit.DEFAULT) Limit limit,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String entry,
            @RequestParam(required = false) @Nullable String fact,
            @RequestParam(required = false) @Nullable String editor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String until) {
        RevisionFilter filter = RevisionFilter.of(section, entry, fact, editor, type, since, until);
        LedgerPosition position = reading.begin(request.seen());
        ArticleRow row = reading.article(slug, request.seen());
        long newest = before == null ? row.revision() : Math.min(before - 1, row.revision());
        RevisionPages.Page page = pages.page(slug, newest, filter, limit.count());
        return Lists.answer(
                position,
                new Page(
                        slug,
                        row.revision(),
                        page.revisions().stream().map(RevisionView::of).toList(),
                        page.next()));
    }

    @GetMapping("/articles/{slug}/revisions/{number}")
    ResponseEntity<RevisionView> one(
            ReadRequest request, @PathVariable String slug, @PathVariable Long number) {
        LedgerPosition position = reading.begin(request.seen());
        ArticleRow row = reading.article(slug, request.seen());
        RevisionRecord record =
                revisions
                        .find(slug, number)
                        .filter(found -> number <= row.revision())
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                ProblemKind.NOT_FOUND,
                                                "The article has no revision " + number + "."));
        return Reads.answer(
                EntityTag.ofJson(number),
                position,
                request.known(),
                MediaType.APPLICATION_JSON,
                () -> RevisionView.of(record));
    }
}
