package org.palimpsest.query.article;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.http.EntityTag;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.http.Reads;
import org.palimpsest.http.Representation;
import org.palimpsest.page.Pages;
import org.palimpsest.query.page.Heads;
import org.palimpsest.query.page.Tab;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** An article in the order of time. */
@RestController
final class TimelineController {

    private final Library library;
    private final Pages pages;
    private final Heads heads;

    TimelineController(Library library, Pages pages, Heads heads) {
        this.library = library;
        this.pages = pages;
        this.heads = heads;
    }

    /**
     * The timeline.
     *
     * @param page which page of the list people see beside the picture, 1 for the first
     */
    @GetMapping("/articles/{slug}/timeline")
    ResponseEntity<Object> timeline(
            HttpServletRequest servlet,
            ReadRequest request,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "1") int page) {
        Representation form =
                Representation.choose(servlet, Representation.JSON, Representation.HTML);
        Period period = Period.of(since, until);
        if (page < 1) {
            throw new ProblemException(ProblemKind.MALFORMED, "'page' is less than 1.");
        }
        Library.Found found = library.find(slug, request.moment(), request.seen());
        Article article = found.article();
        boolean html = form == Representation.HTML;
        return Reads.answer(
                html ? pages.tag(article.revision()) : EntityTag.ofJson(article.revision()),
                found.position(),
                request.known(),
                form.contentType(),
                () -> html ? drawn(article, request, period, page) : Timeline.of(article, period));
    }

    private String drawn(Article article, ReadRequest request, Period period, int page) {
        TimelineAddress address = TimelineAddress.of(article, request.moment(), period);
        List<TimelineItem> items = TimelineItem.of(article, period, address);
        if (page > TimelinePage.pages(items)) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND, "The timeline has no page " + page + ".");
        }
        return pages.draw(
                "query/page/timeline",
                TimelinePage.of(
                        heads.of(
                                article,
                                Tab.TIMELINE,
                                !(request.moment() instanceof Moment.Present)),
                        article,
                        address,
                        items,
                        page));
    }
}
