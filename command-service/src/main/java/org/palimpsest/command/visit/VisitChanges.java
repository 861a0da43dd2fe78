package org.palimpsest.command.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;

/** The fields of a visit that an editor wants changed; those that are null stay as they are. */
public record VisitChanges(
        @Nullable String visitor,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<Edtf> dates) {

    boolean redirect() {
        return from != null || to != null;
    }
}
