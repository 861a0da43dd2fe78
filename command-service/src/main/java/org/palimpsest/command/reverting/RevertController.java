package org.palimpsest.command.reverting;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Target;
import org.palimpsest.command.merging.Undo;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code POST /articles/{slug}/revisions/{n}/revert} and {@code POST /articles/{slug}/restore}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class RevertController {

    private final Writes writes;
    private final Past past;
    private final Undo undo;

    RevertController(Writes writes, Past past, Undo undo) {
        this.writes = writes;
        this.past = past;
        this.undo = undo;
    }

    record RestoreBody(
            Long revision, @Nullable String comment, @Nullable List<SourceBody> sources) {}

    @PostMapping("/articles/{slug}/revisions/{n}/revert")
    ResponseEntity<Writes.Answer> revert(
            WriteRequest request,
            @PathVariable String slug,
            @PathVariable long n,
            @RequestParam(required = false) @Nullable String comment,
            @RequestParam(required = false) @Nullable List<String> source) {
        return writes.change(
                request,
                slug,
                new Target.Whole(),
                "",
                Why.ofParameters(comment, source),
                new Revert(past, undo, n));
    }

    @PostMapping("/articles/{slug}/restore")
    ResponseEntity<Writes.Answer> restore(
            WriteRequest request, @PathVariable String slug, @RequestBody RestoreBody body) {
        return writes.change(
                request,
                slug,
                new Target.Whole(),
                body,
                new Why(body.comment(), body.sources()),
                new Restore(past, body.revision()));
    }
}
