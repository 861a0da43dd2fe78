package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.EntityTag;
import org.palimpsest.http.Limit;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.http.Reads;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.projection.Reading;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The revisions of an article. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class RevisionController {

    private final Reading reading;

    RevisionController(Reading reading) {
        this.reading = reading;
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
        return answer(
                request,
                slug,
                limit,
                before,
                RevisionFilter.of(section, entry, fact, editor, type, since, until));
    }

    @GetMapping("/articles/{slug}/sections/{id}/revisions")
    ResponseEntity<Page> ofSection(
            ReadRequest request,
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(defaultValue = Limit.DEFAULT) Limit limit,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable String editor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String until) {
        requireKnown(
                request,
                slug,
                RevisionFilter.of(id, null, null, null, null, null, null),
                "section");
        return answer(
                request,
                slug,
                limit,
                before,
                RevisionFilter.of(id, null, null, editor, type, since, until));
    }

    @GetMapping("/articles/{slug}/entries/{id}/revisions")
    ResponseEntity<Page> ofEntry(
            ReadRequest request,
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(defaultValue = Limit.DEFAULT) Limit limit,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable String editor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String until) {
        requireKnown(
                request, slug, RevisionFilter.of(null, id, null, null, null, null, null), "entry");
        return answer(
                request,
                slug,
                limit,
                before,
                RevisionFilter.of(null, id, null, editor, type, since, until));
    }

    @GetMapping("/articles/{slug}/facts/{id}/revisions")
    ResponseEntity<Page> ofFact(
            ReadRequest request,
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(defaultValue = Limit.DEFAULT) Limit limit,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable String editor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String until) {
        requireKnown(
                request, slug, RevisionFilter.of(null, null, id, null, null, null, null), "fact");
        return answer(
                request,
                slug,
                limit,
                before,
                RevisionFilter.of(null, null, id, editor, type, since, until));
    }

    /** A part whose history is empty never was. */
    private void requireKnown(ReadRequest request, String slug, RevisionFilter part, String kind) {
        Reading.Found found = reading.article(slug, request.seen());
        long last = found.row().revision();
        if (RevisionPages.page(found.views(), slug, last, part, 1).revisions().isEmpty()) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND, "The article never had this " + kind + ".");
        }
    }

    private ResponseEntity<Page> answer(
            ReadRequest request,
            String slug,
            Limit limit,
            @Nullable Long before,
            RevisionFilter filter) {
        if (before != null && before < 1) {
            throw new ProblemException(
                    ProblemKind.MALFORMED, "'before' is the number of no revision.");
        }
        Reading.Found found = reading.article(slug, request.seen());
        long last = found.row().revision();
        long newest = before == null ? last : Math.min(before - 1, last);
        return Reads.answer(
                EntityTag.ofJson(last),
                found.position(),
                request.known(),
                MediaType.APPLICATION_JSON,
                () ->
                        page(
                                slug,
                                last,
                                RevisionPages.page(
                                        found.views(), slug, newest, filter, limit.count())));
    }

    private static Page page(String slug, long last, RevisionPages.Page page) {
        return new Page(
                slug, last, page.revisions().stream().map(RevisionView::of).toList(), page.next());
    }

    @GetMapping("/articles/{slug}/revisions/{number}")
    ResponseEntity<RevisionView> one(
            ReadRequest request, @PathVariable String slug, @PathVariable Long number) {
        Reading.Found standing = reading.article(slug, request.seen());
        RevisionRecord record =
                standing.views()
                        .revisions()
                        .find(slug, number)
                        .filter(found -> number <= standing.row().revision())
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                ProblemKind.NOT_FOUND,
                                                "The article has no revision " + number + "."));
        return Reads.answer(
                EntityTag.ofJson(number),
                standing.position(),
                request.known(),
                MediaType.APPLICATION_JSON,
                () -> RevisionView.of(record));
    }
}
