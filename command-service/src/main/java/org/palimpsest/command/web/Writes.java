package org.palimpsest.command.web;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.InfoboxEvent;
import org.palimpsest.article.Place;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Desk;
import org.palimpsest.command.editing.Edit;
import org.palimpsest.command.editing.IdempotencyKey;
import org.palimpsest.command.editing.Outcome;
import org.palimpsest.command.editing.Precondition;
import org.palimpsest.command.editing.Target;
import org.palimpsest.http.LedgerPosition;
import org.palimpsest.view.ChangeView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Brings an editor's request to the desk and its outcome back as the contract's answer. */
public final class Writes {

    private final Desk desk;
    private final JsonMapper json;
    private final URI queryService;

    /**
     * @param queryService where clients find the query service; {@code Location} points there
     */
    public Writes(Desk desk, JsonMapper json, URI queryService) {
        this.desk = desk;
        this.json = json;
        this.queryService = queryService;
    }

    /** The body of every accepted write. */
    public record Answer(
            String article, long revision, @Nullable Long position, List<ChangeView> changes) {}

    /** Submits a write that adds something: 201 with its {@code Location} at the query service. */
    public ResponseEntity<Answer> add(
            WriteRequest request, String article, Object body, Why why, Action action) {
        Outcome outcome = submit(request, article, new Target.Whole(), body, why, action);
        return outcome.events().isEmpty()
                ? answer(outcome)
                : made(outcome, outcome.events().getLast().place());
    }

    /**
     * Submits a write that sets what {@code target} names: 201 with the article as {@code Location}
     * where that was not there, else 200.
     */
    public ResponseEntity<Answer> put(
            WriteRequest request,
            String article,
            Target target,
            Object body,
            Why why,
            Action action) {
        Outcome outcome = submit(request, article, target, body, why, action);
        return outcome.events().stream().anyMatch(InfoboxEvent.FieldAdded.class::isInstance)
                ? made(outcome, Place.ARTICLE)
                : answer(outcome);
    }

    /** Submits a write that changes what {@code target} names: 200. */
    public ResponseEntity<Answer> change(
            WriteRequest request,
            String article,
            Target target,
            Object body,
            Why why,
            Action action) {
        return answer(submit(request, article, target, body, why, action));
    }

    /** Submits a write without a body that takes away what {@code target} names: 200. */
    public ResponseEntity<Answer> remove(
            WriteRequest request, String article, Target target, Why why, Action action) {
        return change(request, article, target, "", why, action);
    }

    /**
     * Submits a write of whatever kind.
     *
     * @param target what an {@code If-Match} of the request speaks of
     * @throws org.palimpsest.command.editing.Rejection where the article or a rule forbids it
     */
    public Outcome submit(
            WriteRequest request,
            String article,
            Target target,
            Object body,
            Why why,
            Action action) {
        Precondition precondition =
                request.ifMatch() == null
                        ? Precondition.NONE
                        : new Precondition(target, request.ifMatch()::allows);
        return desk.submit(
                new Edit(
                        article,
                        action,
                        why.author(request.editor()),
                        precondition,
                        key(request, body),
                        request.dryRun()));
    }

    private static ResponseEntity<Answer> answer(Outcome outcome) {
        return answer(outcome, ResponseEntity.ok());
    }

    /** What was made is there only where this was no rehearsal. */
    private ResponseEntity<Answer> made(Outcome outcome, Place place) {
        return outcome.position() == null
                ? answer(outcome)
                : answer(outcome, ResponseEntity.created(location(outcome.article(), place)));
    }

    private static ResponseEntity<Answer> answer(
            Outcome outcome, ResponseEntity.BodyBuilder answer) {
        if (outcome.position() != null) {
            answer.header(LedgerPosition.HEADER, new LedgerPosition(outcome.position()).toString());
        }
        return answer.body(
                new Answer(
                        outcome.article(),
                        outcome.revision(),
                        outcome.position(),
                        outcome.events().stream().map(ChangeView::of).toList()));
    }

    /** The fact where one was recorded, else the entry, section or article. */
    private URI location(String article, Place place) {
        UriComponentsBuilder location =
                UriComponentsBuilder.fromUri(queryService).pathSegment("articles", article);
        if (place.fact() != null) {
            location.pathSegment("facts", place.fact());
        } else if (place.entry() != null) {
            location.pathSegment("entries", place.entry());
        } else if (place.section() != null) {
            location.pathSegment("sections", place.section());
        }
        return location.encode().build().toUri();
    }

    private @Nullable IdempotencyKey key(WriteRequest request, Object body) {
        String sent = request.idempotencyKey();
        return sent == null || request.dryRun()
                ? null
                : new IdempotencyKey(
                        digest(request.editor(), sent),
                        digest(request.path(), json.writeValueAsString(body)));
    }

    /** Over each part's length and text, so that no two lists of parts run into one. */
    private static String digest(String... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha256.update(bytes);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
