package org.palimpsest.command.page;

import jakarta.servlet.http.HttpServletRequest;

import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.page.form.Form;
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

    /**
     * A refusal, as the page shows it.
     *
     * @param text what the editor wrote, so that it is not lost; empty where that was nothing
     */
    record RefusalPage(String title, String message, String text) {

        /** The text after a line end, for a reader of HTML drops the first one in a text area. */
        public String area() {
            return "\n" + text;
        }
    }

    @ExceptionHandler
    ResponseEntity<String> notThere(Rejection.NotThere missing, HttpServletRequest request) {
        return refusal(HttpStatus.NOT_FOUND, String.valueOf(missing.getMessage()), request);
    }

    @ExceptionHandler
    ResponseEntity<String> noNumber(
            MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return refusal(HttpStatus.NOT_FOUND, "There is nothing at this address.", request);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(ProblemException refused, HttpServletRequest request) {
        return refusal(
                HttpStatus.valueOf(refused.problem().kind().status()),
                refused.problem().detail(),
                request);
    }

    private ResponseEntity<String> refusal(
            HttpStatus status, String message, HttpServletRequest request) {
        return clerk.draw(
                status,
                "command/page/refusal",
                new RefusalPage(
                        status == HttpStatus.NOT_FOUND ? "Not found" : "Refused",
                        message,
                        Form.sentIn(request).map(form -> form.one("text")).orElse("")));
    }
}
