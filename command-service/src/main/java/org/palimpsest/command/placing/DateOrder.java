package org.palimpsest.command.placing;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Entry;
import org.palimpsest.article.fact.Edtf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the place by date among entries that stand in order of date, or nearly so. */
public final class DateOrder {

    private DateOrder() {}

    /**
     * The entry that one of this date comes behind, or null where it comes before all of them. That
     * is the last entry that is no later, with the undated ones that follow it; where all are
     * later, the place before the first dated one; where none is dated, the last entry.
     */
    public static @Nullable String placeFor(
            Edtf date, List<Entry> entries, Function<Entry, Optional<Edtf>> dated) {
        int after = -1;
        boolean amongLater = false;
        for (int i = 0; i < entries.size(); i++) {
            boolean later =
                    dated.apply(entries.get(i))
                            .map(standing -> standing.compareTo(date) > 0)
                            .orElse(amongLater);
            if (!later) {
                after = i;
            }
            amongLater = later;
        }
        return after < 0 ? null : entries.get(after).id();
    }
}
