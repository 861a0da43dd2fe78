package org.palimpsest.query.diff;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.http.Reads;
import org.palimpsest.http.Representation;
import org.palimpsest.page.Pages;
import org.palimpsest.query.article.Library;
import org.palimpsest.query.article.Moment;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.page.Heads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two revisions of an article, compared. */
@RestController
final class DiffController {

    private final Library library;
    private final Heads heads;
    private final Pages pages;

    DiffController(Library library, Heads heads, Pages pages) {
        this.library = library;
        this.heads = heads;
        this.pages = pages;
    }

    /** Tagged with the later revision: from then on the two are compared for ever alike. */
    @GetMapping("/articles/{slug}/diff")
    ResponseEntity<Object> diff(
            HttpServletRequest servlet,
            ReadRequest request,
            @PathVariable String slug,
            @RequestParam Long from,
            @RequestParam Long to,
            @RequestParam(required = false) @Nullable String view) {
        Representation form =
                Representation.choose(servlet, Representation.JSON, Representation.HTML);
        // The later one first: on the way to it the earlier one is often met.
        Library.Found later = find(slug, Math.max(from, to), request);
        Library.Found earlier = find(slug, Math.min(from, to), request);
        Article was = (from < to ? earlier : later).article();
        Article is = (from < to ? later : earlier).article();
        return form == Representation.HTML
                ? page(request, later, was, is, View.named(view))
                : Reads.answer(
                        form.tag(later.article().revision()),
                        earlier.position(),
                        request.known(),
                        form.contentType(),
                        () -> DiffView.of(slug, from, to, Diff.between(was, is)));
    }

    /** A page also tells whether the later revision is the last. */
    private ResponseEntity<Object> page(
            ReadRequest request, Library.Found later, Article was, Article is, View layout) {
        long revision = later.article().revision();
        return Reads.answer(
                pages.tag(revision, later.present() == revision ? "last" : "followed"),
                later.position(),
                request.known(),
                Representation.HTML.contentType(),
                () ->
                        pages.draw(
                                "query/page/diff",
                                DiffPage.of(
                                        heads.of(later.article(), null),
                                        was,
                                        is,
                                        layout,
                                        later.present())));
    }

    private Library.Found find(String slug, long revision, ReadRequest request) {
        return library.find(slug, new Moment.AtRevision(revision), request.seen());
    }
}
