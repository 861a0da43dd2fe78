package org.palimpsest.command.page;

import org.palimpsest.article.Article;
import org.palimpsest.article.Revision;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.KeyUsedException;
import org.palimpsest.command.editing.Outcome;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Standing;
import org.palimpsest.command.editing.TooContendedException;
import org.palimpsest.command.editing.Violation;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.page.form.SignedIn;
import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.command.web.Writes;
import org.palimpsest.http.IfMatch;
import org.palimpsest.http.Problem;
import org.palimpsest.http.ProblemException;
import org.palimpsest.ledger.LedgerUnavailableException;
import org.palimpsest.source.MalformedSourceException;
import org.springframework.http.HttpStatus;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes what editors' forms ask for to the desk; a refusal is an answer like any other. */
final class Counter {

    private final Writes writes;
    private final Standing standing;

    Counter(Writes writes, Standing standing) {
        this.writes = writes;
        this.standing = standing;
    }

    /** Stores what is asked for, or says what it would change where that button was pressed. */
    Answer take(Form form, SignedIn editor, Order order) {
        boolean rehearsal = form.asksTo("preview");
        try {
            Action action = order.action().get();
            Outcome outcome =
                    writes.submit(
                            request(form, editor, order, rehearsal),
                            order.slug(),
                            order.target(),
                            asked(form),
                            Reasons.of(form).why(),
                            action);
            return rehearsal
                    ? new Answer.Previewed(changes(outcome))
                    : new Answer.Saved(
                            outcome.article(), outcome.revision(), !outcome.events().isEmpty());
        } catch (Rejection rejection) {
            return refused(rejection, order);
        } catch (MalformedSourceException malformed) {
            String message = String.valueOf(malformed.getMessage());
            return new Answer.Refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    message,
                    List.of(new Violation("", message)),
                    List.of());
        } catch (ProblemException refused) {
            return refused(refused.problem());
        } catch (KeyUsedException used) {
            return new Answer.Refused(
                    HttpStatus.UNPROCESSABLE_CONTENT, "This form was sent before. Open it again.");
        } catch (TooContendedException contended) {
            return new Answer.Refused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Others keep changing this article. Nothing was stored; please try again.");
        } catch (LedgerUnavailableException away) {
            return away(away);
        }
    }

    private List<Change> changes(Outcome outcome) {
        if (outcome.events().isEmpty()) {
            return List.of();
        }
        Article before = standing.at(outcome.article(), outcome.revision() - 1);
        Revision next = new Revision(outcome.revision(), Instant.EPOCH, "", null, List.of());
        return Changes.of(before, before.revise(next, outcome.events()), outcome.events());
    }

    /** A form that is sent twice as it is, is one request; what was changed in it is another. */
    private static WriteRequest request(
            Form form, SignedIn editor, Order order, boolean rehearsal) {
        Long seen = order.seen();
        String key = form.one(Form.KEY);
        return new WriteRequest(
                editor.name(),
                "form " + order.slug(),
                seen == null ? null : IfMatch.revision(seen),
                key.isEmpty() ? null : key + asked(form).hashCode(),
                rehearsal);
    }

    /**
     * What a form asks for, and nothing that is another each time it is shown: its session, how
     * many sources there is room for, the order of its fields.
     */
    private static SortedMap<String, Object> asked(Form form) {
        SortedMap<String, Object> asked = new TreeMap<>(form.fields());
        asked.keySet().removeAll(Set.of(Form.TOKEN, Form.KEY, Reasons.TITLE, Reasons.URL));
        asked.put("sources", Reasons.of(form).sources());
        return asked;
    }

    private static Answer refused(Rejection rejection, Order order) {
        String message = String.valueOf(rejection.getMessage());
        return switch (rejection) {
            case Rejection.NotThere missing -> new Answer.Refused(HttpStatus.NOT_FOUND, message);
            case Rejection.SlugTaken taken -> new Answer.Refused(HttpStatus.CONFLICT, message);
            case Rejection.AgainstRule against ->
                    new Answer.Refused(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            message,
                            against.violations(),
                            List.of());
            case Rejection.Conflicting conflicting ->
                    new Answer.Refused(
                            HttpStatus.CONFLICT, message, List.of(), conflicting.conflicts());
            case Rejection.Stale stale ->
                    new Answer.Refused(
                            HttpStatus.PRECONDITION_FAILED,
                            (Long.valueOf(0).equals(order.seen())
                                            ? "It is there already, since revision "
                                            : "It was changed since you opened this form, in"
                                                    + " revision ")
                                    + stale.target().revision(stale.article())
                                    + ". You see here what it says now, and what you wrote; save"
                                    + " again if yours is right.");
        };
    }

    private static Answer refused(Problem problem) {
        return new Answer.Refused(
                HttpStatus.valueOf(problem.kind().status()),
                problem.detail(),
                problem.errors().stream()
                        .map(error -> new Violation(error.pointer(), sentence(error.detail())))
                        .toList(),
                List.of());
    }

    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason : "This " + reason + ".";
    }

    private static Answer away(LedgerUnavailableException away) {
        String known =
                switch (away.outcome()) {
                    case NOT_STORED -> "Nothing was stored; please try again.";
                    case UNKNOWN ->
                            "Whether this was stored is not known. Send it again as it is: it is"
                                    + " then stored once.";
                };
        return new Answer.Refused(HttpStatus.SERVICE_UNAVAILABLE, "The store is away. " + known);
    }
}
