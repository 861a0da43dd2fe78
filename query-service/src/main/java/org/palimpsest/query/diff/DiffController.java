package org.palimpsest.query.diff;

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
        Library.Found was = library.find(slug, new Moment.AtRevision(from), request.seen());
        Library.Found is = library.find(slug, new Moment.AtRevision(to), request.seen());
        return Reads.answer(
                EntityTag.ofJson(Math.max(from, to)),
                is.position(),
                request.known(),
                MediaType.APPLICATION_JSON,
                () -> DiffView.of(slug, from, to, Diff.between(was.article(), is.article())));
    }
}
