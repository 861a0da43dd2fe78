package org.palimpsest.command.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.web.Dates;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.command.wording.FactWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code POST /articles/{slug}/visits}. */
@RestController
final class VisitController {

    private final Writes writes;
    private final VisitPlaces places;
    private final FactWords words;

    VisitController(Writes writes, VisitPlaces places, FactWords words) {
        this.writes = writes;
        this.places = places;
        this.words = words;
    }

    record Body(
            String visitor,
            String from,
            String to,
            List<String> dates,
            @Nullable String section,
            @Nullable String comment,
            @Nullable List<SourceBody> sources) {}

    @PostMapping("/articles/{slug}/visits")
    ResponseEntity<Writes.Answer> record(
            WriteRequest request, @PathVariable String slug, @RequestBody Body body) {
        RecordVisit action =
                new RecordVisit(
                        places,
                        words,
                        body.visitor(),
                        body.from(),
                        body.to(),
                        Dates.dates(body.dates(), "/dates"),
                        body.section());
        return writes.add(request, slug, body, new Why(body.comment(), body.sources()), action);
    }
}
