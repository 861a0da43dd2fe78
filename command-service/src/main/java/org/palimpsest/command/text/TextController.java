package org.palimpsest.command.text;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Target;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.source.SourceDecoder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code PUT /articles/{slug}/source}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class TextController {

    private final Writes writes;
    private final WholeTextReader texts;

    TextController(Writes writes, WholeTextReader texts) {
        this.writes = writes;
        this.texts = texts;
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
        return writes.change(
                request,
                slug,
                new Target.Whole(),
                text,
                Why.ofParameters(comment, source),
                texts.action(text, base));
    }
}
