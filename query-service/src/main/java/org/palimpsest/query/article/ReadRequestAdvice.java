package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.IfNoneMatch;
import org.palimpsest.http.LedgerPosition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Instant;

/** Gives the handlers of reads their {@link ReadRequest}. */
@ControllerAdvice(basePackages = "org.palimpsest.query")
final class ReadRequestAdvice {

    @ModelAttribute(binding = false)
    ReadRequest readRequest(
            @RequestParam(required = false) @Nullable Long revision,
            @RequestParam(required = false) @Nullable Instant at,
            @RequestHeader(name = LedgerPosition.HEADER, required = false)
                    @Nullable LedgerPosition seen,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable IfNoneMatch known) {
        return new ReadRequest(Moment.of(revision, at), seen, known);
    }
}
