package org.palimpsest.command.fact;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Qualifier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The fields of a fact that an editor wants changed; those that are null stay as they are.
 *
 * @param given the names of the fields that the request has
 */
record Correction(
        Set<String> given,
        @Nullable BigDecimal value,
        @Nullable Qualifier qualifier,
        @Nullable Edtf date,
        @Nullable String visitor,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<Edtf> dates,
        @Nullable String name,
        @Nullable String post,
        @Nullable String city,
        @Nullable String title) {

    Correction {
        given = Set.copyOf(given);
    }
}
