package org.palimpsest.command.entry;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Target;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Rereading;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code PATCH} and {@code DELETE /articles/{slug}/entries/{id}}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class EntryController {

    private final Writes writes;
    private final EntryReader reader;
    private final Rereading rereading;
    private final Past past;

    EntryController(Writes writes, EntryReader reader, Rereading rereading, Past past) {
        this.writes = writes;
        this.reader = reader;
        this.rereading = rereading;
        this.past = past;
    }

    @PatchMapping("/articles/{slug}/entries/{id}")
    ResponseEntity<Writes.Answer> change(
            WriteRequest request,
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long base,
            @RequestBody EntryChange body) {
        return writes.change(
                request,
                slug,
                new Target.OneEntry(id),
                body,
                body.why(),
                body.action(id, reader, past, base));
    }

    @DeleteMapping("/articles/{slug}/entries/{id}")
    ResponseEntity<Writes.Answer> remove(
            WriteRequest request,
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String comment,
            @RequestParam(required = false) @Nullable List<String> source) {
        return writes.remove(
                request,
                slug,
                new Target.OneEntry(id),
                Why.ofParameters(comment, source),
                new RemoveEntry(rereading, id));
    }
}
