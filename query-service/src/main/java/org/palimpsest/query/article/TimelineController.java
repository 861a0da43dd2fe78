package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.http.EntityTag;
import org.palimpsest.http.Reads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An article in the order of time. */
@RestController
final class TimelineController {

    private final Library library;

    TimelineController(Library library) {
        this.library = library;
    }

    @GetMapping(path = "/articles/{slug}/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Timeline> timeline(
            ReadRequest request,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String until) {
        Period period = Period.of(since, until);
        Library.Found found = library.find(slug, request.moment(), request.seen());
        Article article = found.article();
        return Reads.answer(
                EntityTag.ofJson(article.revision()),
                found.position(),
                request.known(),
                MediaType.APPLICATION_JSON,
                () -> Timeline.of(article, period));
    }
}
