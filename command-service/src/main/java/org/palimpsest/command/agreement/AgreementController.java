package org.palimpsest.command.agreement;

import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.language.FactFinder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /articles/{slug}/agreements}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class AgreementController {

    private final Writes writes;
    private final FactFinder finder;
    private final FactWords words;

    AgreementController(Writes writes, FactFinder finder, FactWords words) {
        this.writes = writes;
        this.finder = finder;
        this.words = words;
    }

    @PostMapping("/articles/{slug}/agreements")
    ResponseEntity<Writes.Answer> record(
            WriteRequest request, @PathVariable String slug, @RequestBody AgreementBody body) {
        return writes.add(request, slug, body, body.why(), body.action(finder, words));
    }
}
