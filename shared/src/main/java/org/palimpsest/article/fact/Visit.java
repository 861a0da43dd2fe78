package org.palimpsest.article.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * One visitor's visits in one direction.
 *
 * @param visitor who went, with their title: {@code Prime Minister Shinzō Abe}
 * @param from the country they came from, or null where the text does not tell
 * @param to the country they went to, or null where the text does not tell
 * @param dates when, in the order of the text; empty where the text does not tell
 */
public record Visit(String visitor, @Nullable String from, @Nullable String to, List<Edtf> dates)
        implements FactValue {

    public Visit {
        Objects.requireNonNull(visitor, "visitor");
        dates = List.copyOf(dates);
    }

    @Override
    public String kind() {
        return "visit";
    }
}
