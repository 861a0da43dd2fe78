package org.palimpsest.command.infobox;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Target;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.reading.Rereading;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code PUT} and {@code DELETE /articles/{slug}/infobox/{key}}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class InfoboxController {

    private final Writes writes;
    private final Rereading rereading;

    InfoboxController(Writes writes, Rereading rereading) {
        this.writes = writes;
        this.rereading = rereading;
    }

    @PutMapping("/articles/{slug}/infobox/{key}")
    ResponseEntity<Writes.Answer> set(
            WriteRequest request,
            @PathVariable String slug,
            @PathVariable String key,
            @RequestBody FieldBody body) {
        return writes.put(
                request,
                slug,
                new Target.FieldOrWhole(key),
                body,
                body.why(),
                body.action(key, rereading));
    }

    @DeleteMapping("/articles/{slug}/infobox/{key}")
    ResponseEntity<Writes.Answer> remove(
            WriteRequest request,
            @PathVariable String slug,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String comment,
            @RequestParam(required = false) @Nullable List<String> source) {
        return writes.remove(
                request,
                slug,
                new Target.OneField(key),
                Why.ofParameters(comment, source),
                new RemoveField(rereading, key));
    }
}
