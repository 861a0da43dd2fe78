package org.palimpsest.command.visit;

import org.palimpsest.article.fact.Edtf;
import org.palimpsest.command.editing.Rejection;

import java.util.List;

/** The rule for the dates that a request gives of a visit. */
final class VisitDates {

    private VisitDates() {}

    /**
     * @throws Rejection.AgainstRule where there is none, or one stands twice
     */
    static void require(List<Edtf> dates) {
        if (dates.isEmpty()) {
            throw new Rejection.AgainstRule("/dates", "A visit needs at least one date.");
        }
        for (int i = 1; i < dates.size(); i++) {
            if (dates.subList(0, i).contains(dates.get(i))) {
                throw new Rejection.AgainstRule("/dates/" + i, "This date stands twice.");
            }
        }
    }
}
