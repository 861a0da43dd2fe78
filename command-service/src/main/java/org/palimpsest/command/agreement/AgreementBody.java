package org.palimpsest.command.agreement;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.web.Dates;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.language.FactFinder;

import java.util.List;

/** An agreement that was made. */
public record AgreementBody(
        String name,
        String date,
        @Nullable String section,
        @Nullable String comment,
        @Nullable List<SourceBody> sources) {

    /** The decision that it asks for. */
    public Action action(FactFinder finder, FactWords words) {
        return new RecordAgreement(finder, words, name, Dates.date(date, "/date"), section);
    }

    Why why() {
        return new Why(comment, sources);
    }
}
