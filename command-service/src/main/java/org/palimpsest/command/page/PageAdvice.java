package org.palimpsest.command.page;

import org.palimpsest.command.editing.Rejection;
import org.palimpsest.http.ProblemException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells an editor on a page, and not in a problem document, that there is nothing to show. */
@ControllerAdvice(basePackageClasses = PageAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageAdvice {

    private final Clerk clerk;

    PageAdvice(Clerk clerk) {
        this.clerk = clerk;
    }

    /** A refusal, as the page shows it. */
    record RefusalPage(String title, String message) {}

    @ExceptionHandler
    ResponseEntity<String> notThere(Rejection.NotThere missing) {
        return refusal(HttpStatus.NOT_FOUND, String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<String> noNumber(MethodArgumentTypeMismatchException mismatch) {
        return refusal(HttpStatus.NOT_FOUND, "There is nothing at this address.");
    }

    @ExceptionHandler
    ResponseEntity<String> refused(ProblemException refused) {
        return refusal(
                HttpStatus.valueOf(refused.problem().kind().status()), refused.problem().detail());
    }

    private ResponseEntity<String> refusal(HttpStatus status, String message) {
        return clerk.draw(
                status,
                "command/page/refusal",
                new RefusalPage(status == HttpStatus.NOT_FOUND ? "Not found" : "Refused", message));
    }
}
