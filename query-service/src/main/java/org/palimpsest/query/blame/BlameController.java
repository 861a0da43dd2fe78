package org.palimpsest.query.blame;

import jakarta.servlet.http.HttpServletRequest;

import org.palimpsest.article.Article;
import org.palimpsest.http.Reads;
import org.palimpsest.http.Representation;
import org.palimpsest.page.Pages;
import org.palimpsest.query.article.Library;
import org.palimpsest.query.article.Moment;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.page.Heads;
import org.palimpsest.query.page.Tab;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who wrote which words of an article, as it is or as it was. */
@RestController
final class BlameController {

    private final Library library;
    private final Heads heads;
    private final Pages pages;

    BlameController(Library library, Heads heads, Pages pages) {
        this.library = library;
        this.heads = heads;
        this.pages = pages;
    }

    @GetMapping("/articles/{slug}/blame")
    ResponseEntity<Object> blame(
            HttpServletRequest servlet, ReadRequest request, @PathVariable String slug) {
        Representation form =
                Representation.choose(servlet, Representation.JSON, Representation.HTML);
        Library.Found found = library.find(slug, request.moment(), request.seen());
        Article article = found.article();
        boolean drawn = form == Representation.HTML;
        return Reads.answer(
                drawn ? pages.tag(article.revision()) : form.tag(article.revision()),
                found.position(),
                request.known(),
                form.contentType(),
                () -> drawn ? page(found, request.moment()) : blame(found));
    }

    private static Blame blame(Library.Found found) {
        return new Authors(found.views().history().authorships()).of(found.article());
    }

    private String page(Library.Found found, Moment moment) {
        Article article = found.article();
        boolean isPast = !(moment instanceof Moment.Present);
        return pages.draw(
                "query/page/blame",
                BlamePage.of(heads.of(article, Tab.BLAME, isPast), article, blame(found), isPast));
    }
}
