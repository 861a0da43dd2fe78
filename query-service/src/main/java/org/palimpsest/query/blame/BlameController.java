package org.palimpsest.query.blame;

import org.palimpsest.article.Article;
import org.palimpsest.http.EntityTag;
import org.palimpsest.http.Reads;
import org.palimpsest.query.article.Library;
import org.palimpsest.query.article.ReadRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who wrote which words of an article, as it is or as it was. */
@RestController
final class BlameController {

    private final Library library;

    BlameController(Library library) {
        this.library = library;
    }

    @GetMapping(path = "/articles/{slug}/blame", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Blame> blame(ReadRequest request, @PathVariable String slug) {
        Library.Found found = library.find(slug, request.moment(), request.seen());
        Article article = found.article();
        Authors authors = new Authors(found.views().history().authorships());
        return Reads.answer(
                EntityTag.ofJson(article.revision()),
                found.position(),
                request.known(),
                MediaType.APPLICATION_JSON,
                () -> new Authors(found.views().history().authorships()).of(article));
    }
}
