package org.palimpsest.command.web;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.EditorialEvent;
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
import org.springframework.http.HttpStatus;
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
        return answer(outcome, !outcome.events().isEmpty());
    }

    /** Submits a write that changes what {@code target} names: 200. */
    public ResponseEntity<Answer> change(
            WriteRequest request,
            String article,
            Target target,
            Object body,
            Why why,
            Action action) {
        return answer(submit(request, article, target, body, why, action), false);
    }

    private Outcome submit(
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

    private ResponseEntity<Answer> answer(Outcome outcome, boolean added) {
        Answer body =
                new Answer(
                        outcome.article(),
                        outcome.revision(),
                        outcome.position(),
                        outcome.events().stream().map(ChangeView::of).toList());
        if (outcome.position() == null) {
            return ResponseEntity.ok(body);
        }
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(added ? HttpStatus.CREATED : HttpStatus.OK)
                        .header(
                                LedgerPosition.HEADER,
                                new LedgerPosition(outcome.position()).toString());
        if (added) {
            answer.location(location(outcome));
        }
        return answer.body(body);
    }

    /**
     * The fact where one was recorded, else the entry, section or article; the last change is what
     * was asked for.
     */
    private URI location(Outcome outcome) {
        EditorialEvent made = outcome.events().getLast();
        Place place = made.place();
        UriComponentsBuilder location =
                UriComponentsBuilder.fromUri(queryService)
                        .pathSegment("articles", outcome.article());
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
