package org.palimpsest.query.article;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Located;
import org.palimpsest.http.EntityTag;
import org.palimpsest.http.Limit;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.http.Reads;
import org.palimpsest.http.Representation;
import org.palimpsest.page.Pages;
import org.palimpsest.query.article.page.ArticleMarkdown;
import org.palimpsest.query.article.page.ArticlePages;
import org.palimpsest.query.article.page.Showing;
import org.palimpsest.query.projection.ArticleRow;
import org.palimpsest.query.projection.Reading;
import org.palimpsest.source.SourcePrinter;
import org.palimpsest.view.ArticleView;
import org.palimpsest.view.EntryView;
import org.palimpsest.view.FactView;
import org.palimpsest.view.SectionView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.function.Supplier;

/** The list of articles, an article, its sections, entries and facts. */
@RestController
final class ArticleController {

    private final Library library;
    private final Reading reading;
    private final Pages pages;
    private final ArticlePages articlePages;

    ArticleController(Library library, Reading reading, Pages pages, ArticlePages articlePages) {
        this.library = library;
        this.reading = reading;
        this.pages = pages;
        this.articlePages = articlePages;
    }

    record Listed(String slug, String title, long revision, java.time.Instant updatedAt) {
        static Listed of(ArticleRow row) {
            return new Listed(row.slug(), row.title(), row.revision(), row.updatedAt());
        }
    }

    record Page(List<Listed> articles, @Nullable String next) {}

    @GetMapping("/articles")
    ResponseEntity<Object> list(
            HttpServletRequest servlet,
            ReadRequest request,
            @RequestParam(defaultValue = Limit.DEFAULT) Limit limit,
            @RequestParam(required = false) @Nullable String after) {
        Representation form =
                Representation.choose(servlet, Representation.JSON, Representation.HTML);
        Reading.Begun begun = reading.begin(request.seen());
        List<ArticleRow> found = begun.views().rows().page(after, limit.count() + 1);
        boolean more = found.size() > limit.count();
        List<ArticleRow> listed = more ? found.subList(0, limit.count()) : found;
        String next = more ? listed.getLast().slug() : null;
        return Lists.answer(
                begun.position(),
                form.contentType(),
                form == Representation.HTML
                        ? pages.draw(
                                "query/page/articles",
                                ArticleListPage.of(listed, next, limit.count()))
                        : new Page(listed.stream().map(Listed::of).toList(), next));
    }

    @GetMapping("/articles/{slug}")
    ResponseEntity<Object> article(
            HttpServletRequest servlet, ReadRequest request, @PathVariable String slug) {
        Representation form =
                Representation.choose(
                        servlet,
                        Representation.JSON,
                        Representation.WIKI,
                        Representation.MARKDOWN,
                        Representation.HTML);
        Library.Found found = library.find(slug, request.moment(), request.seen());
        Article article = found.article();
        Showing showing = articlePages.showing(article, found.present());
        Supplier<Object> body =
                switch (form) {
                    case JSON -> () -> ArticleView.of(article);
                    case WIKI -> () -> SourcePrinter.print(article);
                    case MARKDOWN -> () -> ArticleMarkdown.of(article);
                    case HTML ->
                            () -> articlePages.html(showing, found.views().history().authorships());
                    case EVENTS -> throw new IllegalStateException("An article is no stream");
                };
        return Reads.answer(
                form == Representation.HTML
                        ? articlePages.tag(showing)
                        : form.tag(article.revision()),
                found.position(),
                request.known(),
                form.contentType(),
                body);
    }

    @GetMapping(
            path = "/articles/{slug}/sections/{id}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> section(
            ReadRequest request, @PathVariable String slug, @PathVariable String id) {
        Library.Found found = library.find(slug, request.moment(), request.seen());
        SectionView section =
                found.article()
                        .section(id)
                        .map(standing -> SectionView.of(found.article(), standing))
                        .orElseThrow(() -> notThere("section", id));
        return json(request, found, section.revision(), section);
    }

    @GetMapping(path = "/articles/{slug}/entries/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> entry(
            ReadRequest request, @PathVariable String slug, @PathVariable String id) {
        Library.Found found = library.find(slug, request.moment(), request.seen());
        EntryView entry =
                found.article()
                        .entry(id)
                        .map(located -> EntryView.of(found.article(), located))
                        .orElseThrow(() -> notThere("entry", id));
        return json(request, found, entry.revision(), entry);
    }

    @GetMapping(path = "/articles/{slug}/facts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> fact(
            ReadRequest request, @PathVariable String slug, @PathVariable String id) {
        Library.Found found = library.find(slug, request.moment(), request.seen());
        Article article = found.article();
        Located located = article.entryOfFact(id).orElseThrow(() -> notThere("fact", id));
        return json(
                request,
                found,
                article.provenance().facts().get(id),
                FactView.of(article, located, located.entry().fact(id).orElseThrow()));
    }

    private static ResponseEntity<Object> json(
            ReadRequest request, Library.Found found, long revision, Object body) {
        return Reads.answer(
                EntityTag.ofJson(revision),
                found.position(),
                request.known(),
                MediaType.APPLICATION_JSON,
                () -> body);
    }

    private static ProblemException notThere(String part, String id) {
        return new ProblemException(
                ProblemKind.NOT_FOUND, "The article has no " + part + " " + id + ".");
    }
}
