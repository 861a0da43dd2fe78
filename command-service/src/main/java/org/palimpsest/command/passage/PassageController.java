package org.palimpsest.command.passage;

import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.reading.EntryReader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /articles/{slug}/passages}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class PassageController {

    private final Writes writes;
    private final EntryReader reader;

    PassageController(Writes writes, EntryReader reader) {
        this.writes = writes;
        this.reader = reader;
    }

    @PostMapping("/articles/{slug}/passages")
    ResponseEntity<Writes.Answer> add(
            WriteRequest request, @PathVariable String slug, @RequestBody PassageBody body) {
        return writes.add(request, slug, body, body.why(), body.action(reader));
    }
}
