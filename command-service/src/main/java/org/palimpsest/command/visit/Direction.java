package org.palimpsest.command.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.command.editing.Parties;
import org.palimpsest.command.editing.Rejection;

/** From which country to which a visit goes, each null where it is not known. */
record Direction(@Nullable String from, @Nullable String to) {

    static Direction of(Visit visit) {
        return new Direction(visit.from(), visit.to());
    }

    /**
     * The direction in the article's own spelling of its countries.
     *
     * @throws Rejection.AgainstRule where it is not from one of them to the other
     */
    static Direction between(Parties parties, String from, String to) {
        String sender = parties.party(from, "/from");
        String host = parties.party(to, "/to");
        if (sender.equals(host)) {
            throw new Rejection.AgainstRule("/to", "A visit goes from one country to another.");
        }
        return new Direction(sender, host);
    }
}
