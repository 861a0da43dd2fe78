package org.palimpsest.query.changes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.LedgerPosition;
import org.palimpsest.query.article.ReadRequest;
import org.palimpsest.query.projection.Reading;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;

/** The changes of all articles while they happen. */
@RestController
final class LiveController {

    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final Reading reading;
    private final Listeners listeners;

    LiveController(Reading reading, Listeners listeners) {
        this.reading = reading;
        this.listeners = listeners;
    }

    @GetMapping(path = "/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void live(
            HttpServletRequest servlet,
            HttpServletResponse response,
            ReadRequest request,
            @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable LedgerPosition last,
            @RequestParam(required = false) @Nullable LedgerPosition after,
            @RequestParam(required = false) @Nullable String article,
            @RequestParam(required = false) @Nullable String editor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String section)
            throws IOException {
        FeedFilter filter = new FeedQuery(article, editor, type, section).filter();
        LedgerPosition position = reading.begin(request.seen()).position();
        LedgerPosition from = last != null ? last : after;
        listeners.admit(
                servlet,
                response,
                position,
                from == null
                        ? new Listener.Request(filter, position.value(), -1)
                        : new Listener.Request(filter, from.value(), from.value()));
    }
}
