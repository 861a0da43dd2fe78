package org.palimpsest.query.diff;

import org.palimpsest.article.Article;
import org.palimpsest.http.EntityTag;
import org.palimpsest.http.Reads;
import org.palimpsest.query.article.Library;
import org.palimpsest.query.article.Moment;
import org.palimpsest.query.article.ReadRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two revisions of an article, compared. */
@RestController
final class DiffController {

    private final Library library;

    DiffController(Library library) {
        this.library = library;
    }

    /** Tagged with the later revision: from then on the two are compared for ever alike. */
    @GetMapping(path = "/articles/{slug}/diff", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DiffView> diff(
            ReadRequest request,
            @PathVariable String slug,
            @RequestParam Long from,
            @RequestParam Long to) {
        // The later one first: on the way to it the earlier one is often met.
        Library.Found later = find(slug, Math.max(from, to), request);
        Library.Found earlier = find(slug, Math.min(from, to), request);
        Article was = (from < to ? earlier : later).article();
        Article is = (from < to ? later : earlier).article();
        return Reads.answer(
                EntityTag.ofJson(later.article().revision()),
                earlier.position(),
                request.known(),
                MediaType.APPLICATION_JSON,
                () -> DiffView.of(slug, from, to, Diff.between(was, is)));
    }

    private Library.Found find(String slug, long revision, ReadRequest request) {
        return library.find(slug, new Moment.AtRevision(revision), request.seen());
    }
}
