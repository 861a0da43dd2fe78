package org.palimpsest.command.fact;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Target;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code DELETE /articles/{slug}/facts/{id}}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class FactRemovalController {

    private final Writes writes;

    FactRemovalController(Writes writes) {
        this.writes = writes;
    }

    @DeleteMapping("/articles/{slug}/facts/{id}")
    ResponseEntity<Writes.Answer> remove(
            WriteRequest request,
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String comment,
            @RequestParam(required = false) @Nullable List<String> source) {
        return writes.remove(
                request,
                slug,
                new Target.OneFact(id),
                Why.ofParameters(comment, source),
                new RemoveFact(id));
    }
}
