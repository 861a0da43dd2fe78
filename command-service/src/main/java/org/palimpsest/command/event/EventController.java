package org.palimpsest.command.event;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.web.Dates;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.reading.EntryReader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code POST /articles/{slug}/events}. */
@RestController
final class EventController {

    private final Writes writes;
    private final EntryReader reader;

    EventController(Writes writes, EntryReader reader) {
        this.writes = writes;
        this.reader = reader;
    }

    record Body(
            String section,
            String date,
            String text,
            @Nullable String after,
            @Nullable String before,
            @Nullable String comment,
            @Nullable List<SourceBody> sources) {}

    @PostMapping("/articles/{slug}/events")
    ResponseEntity<Writes.Answer> add(
            WriteRequest request, @PathVariable String slug, @RequestBody Body body) {
        if (body.after() != null && body.before() != null) {
            throw new Rejection.AgainstRule(
                    "/before", "An event comes after an entry or before one, not both.");
        }
        AddEvent action =
                new AddEvent(
                        reader,
                        body.section(),
                        Dates.date(body.date(), "/date"),
                        body.text(),
                        body.after(),
                        body.before());
        return writes.add(request, slug, body, new Why(body.comment(), body.sources()), action);
    }
}
