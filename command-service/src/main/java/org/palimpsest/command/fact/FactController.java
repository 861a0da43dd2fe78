package org.palimpsest.command.fact;

import org.palimpsest.command.editing.Target;
import org.palimpsest.command.mission.MissionCorrection;
import org.palimpsest.command.visit.VisitCorrection;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.command.wording.FactWords;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

/** {@code PATCH /articles/{slug}/facts/{id}}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class FactController {

    private final Writes writes;
    private final FactWords words;
    private final VisitCorrection visits;
    private final MissionCorrection missions;

    FactController(
            Writes writes, FactWords words, VisitCorrection visits, MissionCorrection missions) {
        this.writes = writes;
        this.words = words;
        this.visits = visits;
        this.missions = missions;
    }

    @PatchMapping(
            path = "/articles/{slug}/facts/{id}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"})
    ResponseEntity<Writes.Answer> correct(
            WriteRequest request,
            @PathVariable String slug,
            @PathVariable String id,
            @RequestBody JsonNode body) {
        CorrectionBody read = CorrectionBody.of(body);
        return writes.change(
                request,
                slug,
                new Target.OneFact(id),
                body,
                read.why(),
                read.action(id, words, visits, missions));
    }
}
