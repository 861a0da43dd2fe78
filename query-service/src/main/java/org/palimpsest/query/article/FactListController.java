package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.http.EntityTag;
import org.palimpsest.http.Reads;
import org.palimpsest.view.FactView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The facts of one kind in an article, in the order of its text. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class FactListController {

    private final Library library;

    FactListController(Library library) {
        this.library = library;
    }

    record Facts(String article, long revision, List<Map<String, @Nullable Object>> facts) {}

    @GetMapping("/articles/{slug}/figures")
    ResponseEntity<Facts> figures(ReadRequest request, @PathVariable String slug) {
        return list(request, slug, Figure.class::isInstance);
    }

    @GetMapping("/articles/{slug}/dates")
    ResponseEntity<Facts> dates(ReadRequest request, @PathVariable String slug) {
        return list(request, slug, DateValue.class::isInstance);
    }

    @GetMapping("/articles/{slug}/visits")
    ResponseEntity<Facts> visits(
            ReadRequest request,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String visitor,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String until) {
        VisitFilter filter = new VisitFilter(from, to, visitor, Period.of(since, until));
        return list(request, slug, value -> value instanceof Visit visit && filter.accepts(visit));
    }

    @GetMapping("/articles/{slug}/agreements")
    ResponseEntity<Facts> agreements(ReadRequest request, @PathVariable String slug) {
        return list(request, slug, Agreement.class::isInstance);
    }

    @GetMapping("/articles/{slug}/missions")
    ResponseEntity<Facts> missions(ReadRequest request, @PathVariable String slug) {
        return list(request, slug, Mission.class::isInstance);
    }

    @GetMapping("/articles/{slug}/links")
    ResponseEntity<Facts> links(ReadRequest request, @PathVariable String slug) {
        return list(request, slug, Link.class::isInstance);
    }

    private ResponseEntity<Facts> list(
            ReadRequest request, String slug, Predicate<FactValue> wanted) {
        Library.Found found = library.find(slug, request.moment(), request.seen());
        Article article = found.article();
        return Reads.answer(
                EntityTag.ofJson(article.revision()),
                found.position(),
                request.known(),
                MediaType.APPLICATION_JSON,
                () -> new Facts(article.slug(), article.revision(), facts(article, wanted)));
    }

    private static List<Map<String, @Nullable Object>> facts(
            Article article, Predicate<FactValue> wanted) {
        return article.entries().stream()
                .flatMap(
                        located ->
                                located.entry()
                                        .facts()
                                        .filter(fact -> wanted.test(fact.value()))
                                        .map(fact -> FactView.of(article, located, fact)))
                .toList();
    }
}
