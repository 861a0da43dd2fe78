package org.palimpsest.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.LedgerPosition;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Verification;
import org.palimpsest.query.article.Lists;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Verification of the ledger's chain, for reviewers. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
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

    @GetMapping("/audit/verification")
    ResponseEntity<Verified> verify() {
        Verification found = ledger.verify();
        Verification.Fault fault = found.fault();
        return Lists.answer(
                new LedgerPosition(found.head().position()),
                new Verified(
                        found.commits(),
                        found.erased(),
                        found.head().hash(),
                        found.intact(),
                        fault == null ? null : fault.brokenAt(),
                        fault == null ? null : fault.why()));
    }
}
