package org.palimpsest.command.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the handlers of writes their {@link WriteRequest}. */
@ControllerAdvice(basePackages = "org.palimpsest.command")
public final class WriteRequestAdvice {

    /** None for who has not signed in yet, and is about to. */
    @ModelAttribute(binding = false)
    @Nullable WriteRequest writeRequest(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @RequestParam(required = false) @Nullable Boolean dryRun) {
        return request.getUserPrincipal() == null
                ? null
                : WriteRequest.of(request, ifMatch, dryRun);
    }
}
