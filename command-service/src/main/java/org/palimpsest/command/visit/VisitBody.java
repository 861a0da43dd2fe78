package org.palimpsest.command.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.web.Dates;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.wording.FactWords;

import java.util.List;

/** Someone's visits from one country to the other. */
public record VisitBody(
        String visitor,
        String from,
        String to,
        List<String> dates,
        @Nullable String section,
        @Nullable String comment,
        @Nullable List<SourceBody> sources) {

    /** The decision that it asks for. */
    public Action action(VisitPlaces places, FactWords words) {
        return new RecordVisit(
                places, words, visitor, from, to, Dates.dates(dates, "/dates"), section);
    }

    Why why() {
        return new Why(comment, sources);
    }
}
