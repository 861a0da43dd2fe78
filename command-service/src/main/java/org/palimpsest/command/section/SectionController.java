package org.palimpsest.command.section;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Target;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.reading.Rereading;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code /articles/{slug}/sections}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class SectionController {

    private final Writes writes;
    private final Rereading rereading;

    SectionController(Writes writes, Rereading rereading) {
        this.writes = writes;
        this.rereading = rereading;
    }

    @PostMapping("/articles/{slug}/sections")
    ResponseEntity<Writes.Answer> add(
            WriteRequest request, @PathVariable String slug, @RequestBody SectionBody body) {
        return writes.add(request, slug, body, body.why(), body.action());
    }

    @PatchMapping("/articles/{slug}/sections/{id}")
    ResponseEntity<Writes.Answer> change(
            WriteRequest request,
            @PathVariable String slug,
            @PathVariable String id,
            @RequestBody SectionChange body) {
        return writes.change(
                request,
                slug,
                new Target.OneSection(id),
                body,
                body.why(),
                body.action(id, rereading));
    }

    @DeleteMapping("/articles/{slug}/sections/{id}")
    ResponseEntity<Writes.Answer> remove(
            WriteRequest request,
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String comment,
            @RequestParam(required = false) @Nullable List<String> source) {
        return writes.remove(
                request,
                slug,
                new Target.OneSection(id),
                Why.ofParameters(comment, source),
                new RemoveSection(rereading, id));
    }
}
