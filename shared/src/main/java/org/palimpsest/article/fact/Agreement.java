package org.palimpsest.article.fact;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * A treaty or agreement.
 *
 * @param date when it was made, or null where the text does not tell
 */
public record Agreement(String name, @Nullable Edtf date) implements FactValue {

    public Agreement {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String kind() {
        return "agreement";
    }
}
