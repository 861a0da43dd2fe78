package org.palimpsest.command.visit;

import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.command.wording.FactWords;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /articles/{slug}/visits}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class VisitController {

    private final Writes writes;
    private final VisitPlaces places;
    private final FactWords words;

    VisitController(Writes writes, VisitPlaces places, FactWords words) {
        this.writes = writes;
        this.places = places;
        this.words = words;
    }

    @PostMapping("/articles/{slug}/visits")
    ResponseEntity<Writes.Answer> record(
            WriteRequest request, @PathVariable String slug, @RequestBody VisitBody body) {
        return writes.add(request, slug, body, body.why(), body.action(places, words));
    }
}
