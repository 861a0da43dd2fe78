package org.palimpsest.command.text;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Slug;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Target;
import org.palimpsest.command.merging.Merge;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.source.SourceDecoder;
import org.palimpsest.source.SourceParser;
import org.palimpsest.source.SourceText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code PUT /articles/{slug}/source}. */
@RestController
final class TextController {

    private final Writes writes;
    private final Counterpart counterpart;
    private final Merge merge;
    private final Past past;

    TextController(Writes writes, ArticleReader reader, Merge merge, Past past) {
        this.writes = writes;
        this.counterpart = new Counterpart(reader);
        this.merge = merge;
        this.past = past;
    }

    @PutMapping(path = "/articles/{slug}/source", consumes = "text/x-wiki")
    ResponseEntity<Writes.Answer> replace(
            WriteRequest request,
            @PathVariable String slug,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(required = false) @Nullable Long base,
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
        if (Slug.of(title).isEmpty()) {
            throw new Rejection.AgainstRule("", "A title has at least one letter or digit.");
        }
        return writes.change(
                request,
                slug,
                new Target.Whole(),
                text,
                Why.ofParameters(comment, source),
                new ReplaceText(counterpart, merge, past, parsed, base));
    }
}
