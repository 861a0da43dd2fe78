package org.palimpsest.article.fact;

import java.util.Objects;

/**
 * An agreement or treaty that the text names with its date.
 *
 * @param name without a leading article: {@code Agreement on the elimination of visas}
 * @param date when it was made, the first date that the text gives
 */
public record Agreement(String name, Edtf date) implements FactValue {

    public Agreement {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(date, "date");
    }

    @Override
    public String kind() {
        return "agreement";
    }
}
