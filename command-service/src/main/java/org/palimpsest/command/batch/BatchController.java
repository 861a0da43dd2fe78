package org.palimpsest.command.batch;

import org.palimpsest.command.editing.Target;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

/** {@code POST /articles/{slug}/batch}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class BatchController {

    private final Writes writes;
    private final BatchReader reader;

    BatchController(Writes writes, BatchReader reader) {
        this.writes = writes;
        this.reader = reader;
    }

    @PostMapping("/articles/{slug}/batch")
    ResponseEntity<Writes.Answer> edit(
            WriteRequest request, @PathVariable String slug, @RequestBody JsonNode body) {
        BatchReader.Read read = reader.read(body);
        return writes.change(request, slug, new Target.Whole(), body, read.why(), read.action());
    }
}
