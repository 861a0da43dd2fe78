package org.palimpsest.command.page;

import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.page.form.SignedIn;
import org.palimpsest.http.Representation;
import org.palimpsest.page.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;

/** Hands out forms, takes them back filled in, and shows what came of it. */
final class Clerk {

    private final Counter counter;
    private final Pages pages;

    Clerk(Counter counter, Pages pages) {
        this.counter = counter;
        this.pages = pages;
    }

    /** The form with nothing written in it. */
    ResponseEntity<String> give(SignedIn editor, Blank blank) {
        return draw(HttpStatus.OK, "command/page/form", Sheet.empty(editor, blank));
    }

    /**
     * Does what the form asks for: once it is stored, leads to where that is told; else shows the
     * form again as it was sent.
     */
    ResponseEntity<String> take(SignedIn editor, Blank blank, Form form, Order order) {
        return answer(editor, blank, form, counter.take(form, editor, order));
    }

    /** The form again, or the way on, by what came of it. */
    ResponseEntity<String> answer(SignedIn editor, Blank blank, Form form, Answer answer) {
        return switch (answer) {
            case Answer.Saved saved -> lead(saved);
            case Answer.Previewed previewed ->
                    draw(
                            HttpStatus.OK,
                            "command/page/form",
                            Sheet.previewed(editor, blank, form, previewed.changes()));
            case Answer.Refused refused ->
                    draw(
                            refused.status(),
                            "command/page/form",
                            Sheet.refused(editor, blank, form, refused));
        };
    }

    /** A page that only this editor sees. */
    ResponseEntity<String> draw(HttpStatus status, String template, Object page) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status)
                        .cacheControl(CacheControl.noStore())
                        .contentType(Representation.HTML.contentType());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(pages.draw(template, page));
    }

    /** Leads to the page that says what was saved, so that to load it again sends nothing twice. */
    static ResponseEntity<String> lead(Answer.Saved saved) {
        URI told =
                UriComponentsBuilder.fromPath("/edit/articles/{slug}/saved")
                        .queryParam("revision", saved.revision())
                        .queryParam("changed", saved.changed())
                        .encode()
                        .buildAndExpand(saved.article())
                        .toUri();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(told).build();
    }
}
