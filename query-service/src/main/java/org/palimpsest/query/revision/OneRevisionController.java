package org.palimpsest.query.revision;

import jakarta.servlet.http.HttpServletRequest;

import org.palimpsest.article.Article;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.http.Reads;
import org.palimpsest.http.Representation;
import org.palimpsest.page.Pages;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.history.ArticleHistory;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.page.Heads;
import org.palimpsest.query.projection.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One revision of an article. */
@RestController
final class OneRevisionController {

    private final Reading reading;
    private final Heads heads;
    private final Pages pages;

    OneRevisionController(Reading reading, Heads heads, Pages pages) {
        this.reading = reading;
        this.heads = heads;
        this.pages = pages;
    }

    @GetMapping("/articles/{slug}/revisions/{n}")
    ResponseEntity<Object> one(
            HttpServletRequest servlet,
            ReadRequest request,
            @PathVariable String slug,
            @PathVariable Long n) {
        Representation form =
                Representation.choose(servlet, Representation.JSON, Representation.HTML);
        Reading.Found standing = reading.article(slug, request.seen());
        RevisionRecord record =
                standing.views()
                        .revisions()
                        .find(slug, n)
                        .filter(found -> n <= standing.row().revision())
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                ProblemKind.NOT_FOUND,
                                                "The article has no revision " + n + "."));
        boolean isLast = n == standing.row().revision();
        return Reads.answer(
                form == Representation.HTML
                        ? pages.tag(n, isLast ? "last" : "followed")
                        : form.tag(n),
                standing.position(),
                request.known(),
                form.contentType(),
                () ->
                        form == Representation.HTML
                                ? drawn(standing, record, isLast)
                                : RevisionView.of(record));
    }

    /** With the article as it was: what came afterwards is not known of a revision. */
    private String drawn(Reading.Found standing, RevisionRecord record, boolean isLast) {
        ArticleHistory history = standing.views().history();
        Article after = history.at(record.article(), record.number());
        Article before =
                record.number() == 1
                        ? Article.unwritten(record.article())
                        : history.at(record.article(), record.number() - 1);
        return pages.draw(
                "query/page/revision",
                RevisionPage.of(heads.of(after, null), record, before, after, isLast));
    }
}
