package org.palimpsest.query.revision;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.EntityTag;
import org.palimpsest.http.Limit;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.http.Reads;
import org.palimpsest.http.Representation;
import org.palimpsest.page.Pages;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.page.Heads;
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
    private final HistoryPages histories;
    private final Pages pages;

    RevisionController(Reading reading, Heads heads, Pages pages) {
        this.reading = reading;
        this.histories = new HistoryPages(heads);
        this.pages = pages;
    }

    record Page(String article, long revision, List<RevisionView> revisions, @Nullable Long next) {}

    @GetMapping("/articles/{slug}/revisions")
    ResponseEntity<Object> list(
            HttpServletRequest servlet,
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
        Representation form =
                Representation.choose(servlet, Representation.JSON, Representation.HTML);
        Asked asked = new Asked(section, entry, fact, editor, type, since, until, limit, before);
        RevisionFilter filter = asked.filter();
        Listing listing = listing(request, slug, before);
        return Reads.answer(
                form == Representation.HTML ? pages.tag(listing.last()) : form.tag(listing.last()),
                listing.found().position(),
                request.known(),
                form.contentType(),
                () ->
                        form == Representation.HTML
                                ? drawn(listing, asked, listing.page(filter, limit))
                                : json(listing, listing.page(filter, limit)));
    }

    private String drawn(Listing listing, Asked asked, RevisionPages.Page page) {
        return pages.draw("query/page/history", histories.of(listing.found(), asked, page));
    }

    @GetMapping(
            path = "/articles/{slug}/sections/{id}/revisions",
            produces = MediaType.APPLICATION_JSON_VALUE)
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

    @GetMapping(
            path = "/articles/{slug}/entries/{id}/revisions",
            produces = MediaType.APPLICATION_JSON_VALUE)
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

    @GetMapping(
            path = "/articles/{slug}/facts/{id}/revisions",
            produces = MediaType.APPLICATION_JSON_VALUE)
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
        Listing listing = listing(request, slug, before);
        return Reads.answer(
                EntityTag.ofJson(listing.last()),
                listing.found().position(),
                request.known(),
                MediaType.APPLICATION_JSON,
                () -> json(listing, listing.page(filter, limit)));
    }

    /** The revisions of an article up to one. */
    private record Listing(Reading.Found found, long newest) {

        long last() {
            return found.row().revision();
        }

        RevisionPages.Page page(RevisionFilter filter, Limit limit) {
            return RevisionPages.page(
                    found.views(), found.row().slug(), newest, filter, limit.count());
        }
    }

    private Listing listing(ReadRequest request, String slug, @Nullable Long before) {
        if (before != null && before < 1) {
            throw new ProblemException(
                    ProblemKind.MALFORMED, "'before' is the number of no revision.");
        }
        Reading.Found found = reading.article(slug, request.seen());
        long last = found.row().revision();
        return new Listing(found, before == null ? last : Math.min(before - 1, last));
    }

    private static Page json(Listing listing, RevisionPages.Page page) {
        return new Page(
                listing.found().row().slug(),
                listing.last(),
                page.revisions().stream().map(RevisionView::of).toList(),
                page.next());
    }
}
