package org.palimpsest.command.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;

import java.util.List;

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
