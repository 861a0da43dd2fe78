package org.palimpsest.command.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Slug;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.source.SourceDecoder;
import org.palimpsest.source.SourceParser;
import org.palimpsest.source.SourceText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code POST /articles}. */
@RestController
final class ArticleController {

    /** It stands in addresses and keys. */
    private static final int LONGEST_SLUG = 250;

    private final Writes writes;
    private final ArticleReader reader;

    ArticleController(Writes writes, ArticleReader reader) {
        this.writes = writes;
        this.reader = reader;
    }

    record Body(String title, @Nullable String comment, @Nullable List<SourceBody> sources) {}

    @PostMapping(path = "/articles", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Writes.Answer> create(WriteRequest request, @RequestBody Body body) {
        String title = Prose.line(body.title(), "/title");
        return begin(
                request,
                title,
                body,
                new Why(body.comment(), body.sources()),
                new CreateArticle(title));
    }

    @PostMapping(path = "/articles", consumes = "text/x-wiki")
    ResponseEntity<Writes.Answer> importText(
            WriteRequest request,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(required = false) @Nullable String comment,
            @RequestParam(required = false) @Nullable List<String> source) {
        String text = SourceDecoder.decode(body == null ? new byte[0] : body);
        SourceText parsed = SourceParser.parse(text);
        String title =
                parsed.title()
                        .orElseThrow(
                                () ->
                                        new Rejection.AgainstRule(
                                                "", "The text has no line = Title =."));
        return begin(
                request,
                title,
                text,
                Why.ofParameters(comment, source),
                new ImportArticle(reader, parsed));
    }

    private ResponseEntity<Writes.Answer> begin(
            WriteRequest request, String title, Object body, Why why, Action action) {
        String slug = Slug.of(title);
        if (slug.isEmpty()) {
            throw new Rejection.AgainstRule("/title", "A title has at least one letter or digit.");
        }
        if (slug.length() > LONGEST_SLUG) {
            throw new Rejection.AgainstRule(
                    "/title", "A title makes a slug of at most " + LONGEST_SLUG + " characters.");
        }
        return writes.add(request, slug, body, why, action);
    }
}
