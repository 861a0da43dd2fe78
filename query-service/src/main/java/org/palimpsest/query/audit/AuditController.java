package org.palimpsest.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.LedgerPosition;
import org.palimpsest.http.Problem;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Mark;
import org.palimpsest.ledger.Verification;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Collections;
import java.util.Iterator;

/** The ledger's own commits and the verification of its chain, for reviewers. */
@RestController
final class AuditController {

    private final Ledger ledger;

    AuditController(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What the walk along the chain found.
     *
     * @param commits how many commits hold, from the first on
     * @param head the hash of the last one that holds
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Verified(
            long commits,
            long erased,
            String head,
            boolean intact,
            @Nullable Long brokenAt,
            @Nullable String why) {}

    /**
     * The commits from a position on, up to the head as it is now.
     *
     * @param from the first position, itself included
     * @param limit the most to give; null for all
     */
    @GetMapping(
            path = "/audit/commits",
            produces = {JsonLines.TYPE, JsonLines.OTHER_TYPE})
    ResponseEntity<Export> export(
            @RequestHeader(name = LedgerPosition.HEADER, required = false)
                    @Nullable LedgerPosition seen,
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(required = false) @Nullable Long limit) {
        requirePositive("from", from);
        requirePositive("limit", limit == null ? 1 : limit);
        long head = head(seen);
        long last = limit == null || limit > head - from ? head : from - 1 + limit;
        Iterator<Commit> commits =
                last < from ? Collections.emptyIterator() : ledger.stretch(from - 1, last);
        return answer(head).body(new Export(commits));
    }

    /**
     * What is wrong with the chain, if anything.
     *
     * @param head a place that must be in it, {@code POSITION:HASH}; null for none
     */
    @GetMapping(path = "/audit/verification", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Verified> verify(
            @RequestHeader(name = LedgerPosition.HEADER, required = false)
                    @Nullable LedgerPosition seen,
            @RequestParam(name = "head", required = false) @Nullable String kept) {
        Mark mark = kept == null ? null : mark(kept);
        long head = head(seen);
        Verification found = ledger.verify(mark);
        Verification.Fault fault = found.fault();
        return answer(head)
                .body(
                        new Verified(
                                found.commits(),
                                found.erased(),
                                found.head().hash(),
                                found.intact(),
                                fault == null ? null : fault.brokenAt(),
                                fault == null ? null : fault.why()));
    }

    /**
     * Where the ledger ends. What a client has seen is durable, so there is nothing to wait for.
     *
     * @throws ProblemException 503 if the client says that it has seen more
     */
    private long head(@Nullable LedgerPosition seen) {
        long head = ledger.head().position();
        if (seen != null && seen.value() > head) {
            throw new ProblemException(
                    Problem.of(
                                    ProblemKind.UNAVAILABLE,
                                    "The ledger has not reached position " + seen + " yet.")
                            .header(HttpHeaders.RETRY_AFTER, "1"));
        }
        return head;
    }

    private static ResponseEntity.BodyBuilder answer(long position) {
        return ResponseEntity.ok()
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .cacheControl(CacheControl.noCache())
                .header(LedgerPosition.HEADER, String.valueOf(position));
    }

    /** A head as it was kept; 400 where it is none. */
    static Mark mark(String text) {
        try {
            return Mark.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(
                    ProblemKind.MALFORMED, "'head' is " + malformed.getMessage() + ".");
        }
    }

    private static void requirePositive(String name, long number) {
        if (number < 1) {
            throw new ProblemException(ProblemKind.MALFORMED, "'" + name + "' is less than 1.");
        }
    }
}
