package org.palimpsest.command.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.source.SourceDecoder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code POST /articles}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class ArticleController {

    private final Writes writes;
    private final ArticleReader reader;

    ArticleController(Writes writes, ArticleReader reader) {
        this.writes = writes;
        this.reader = reader;
    }

    record Body(String title, @Nullable String comment, @Nullable List<SourceBody> sources) {}

    @PostMapping(path = "/articles", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Writes.Answer> create(WriteRequest request, @RequestBody Body body) {
        return begin(
                request,
                NewArticle.titled(body.title()),
                body,
                new Why(body.comment(), body.sources()));
    }

    @PostMapping(path = "/articles", consumes = "text/x-wiki")
    ResponseEntity<Writes.Answer> importText(
            WriteRequest request,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(required = false) @Nullable String comment,
            @RequestParam(required = false) @Nullable List<String> source) {
        String text = SourceDecoder.decode(body == null ? new byte[0] : body);
        return begin(request, NewArticle.of(text, reader), text, Why.ofParameters(comment, source));
    }

    private ResponseEntity<Writes.Answer> begin(
            WriteRequest request, NewArticle article, Object body, Why why) {
        return writes.add(request, article.slug(), body, why, article.action());
    }
}
