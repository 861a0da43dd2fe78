package org.palimpsest.command.page;

import jakarta.servlet.http.HttpServletRequest;

import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.TooContendedException;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.http.ProblemException;
import org.palimpsest.ledger.LedgerUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import java.util.List;

/** Tells an editor on a page, and not in a problem document, why there is nothing else to show. */
@ControllerAdvice(basePackageClasses = PageAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(PageAdvice.class);

    private final Clerk clerk;

    PageAdvice(Clerk clerk) {
        this.clerk = clerk;
    }

    /**
     * A refusal, as the page shows it.
     *
     * @param written what the editor wrote, so that it is not lost
     */
    record RefusalPage(String title, String message, List<Written> written) {}

    /** What was written in a field of that name. */
    record Written(String name, String text) {

        /** The text after a line end, for a reader of HTML drops the first one in a text area. */
        public String area() {
            return "\n" + text;
        }

        public int rows() {
            return text.length() > 200 ? 15 : 2;
        }
    }

    @ExceptionHandler
    ResponseEntity<String> rejected(Rejection rejection, HttpServletRequest request) {
        return refusal(
                switch (rejection) {
                    case Rejection.NotThere missing -> HttpStatus.NOT_FOUND;
                    case Rejection.AgainstRule against -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case Rejection.SlugTaken taken -> HttpStatus.CONFLICT;
                    case Rejection.Conflicting conflicting -> HttpStatus.CONFLICT;
                    case Rejection.Stale stale -> HttpStatus.PRECONDITION_FAILED;
                },
                String.valueOf(rejection.getMessage()),
                request);
    }

    @ExceptionHandler
    ResponseEntity<String> noNumber(
            MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return refusal(HttpStatus.NOT_FOUND, "There is nothing at this address.", request);
    }

    @ExceptionHandler
    ResponseEntity<String> incomplete(
            MissingServletRequestParameterException missing, HttpServletRequest request) {
        return refusal(
                HttpStatus.BAD_REQUEST,
                "This address lacks " + missing.getParameterName() + ".",
                request);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(ProblemException refused, HttpServletRequest request) {
        return refusal(
                HttpStatus.valueOf(refused.problem().kind().status()),
                refused.problem().detail(),
                request);
    }

    /** Met before anything was to be stored: what is met then is an answer of the form's own. */
    @ExceptionHandler
    ResponseEntity<String> away(LedgerUnavailableException away, HttpServletRequest request) {
        LOG.warn("The store could not be read", away);
        return refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The store is away. Nothing was stored of this; please go back and try again.",
                request);
    }

    @ExceptionHandler
    ResponseEntity<String> contended(TooContendedException busy, HttpServletRequest request) {
        return refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Others keep changing this article. Nothing was stored of this; please go back and"
                        + " try again.",
                request);
    }

    private ResponseEntity<String> refusal(
            HttpStatus status, String message, HttpServletRequest request) {
        return clerk.draw(
                status,
                "command/page/refusal",
                new RefusalPage(
                        switch (status) {
                            case NOT_FOUND -> "Not found";
                            case SERVICE_UNAVAILABLE -> "Not now";
                            default -> "Refused";
                        },
                        message,
                        Form.sentIn(request).stream()
                                .flatMap(form -> form.written().stream())
                                .map(field -> new Written(field.getKey(), field.getValue()))
                                .toList()));
    }
}
