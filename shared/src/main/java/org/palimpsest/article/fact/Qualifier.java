package org.palimpsest.article.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a figure's wording bounds it: {@code over 1,700} claims more than 1,700. */
public enum Qualifier {
    EXACT,
    ABOUT,
    OVER,
    UNDER,
    AT_LEAST,
    AT_MOST;

    /** The name in the contract: {@code exact}, {@code at-least} and so on. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The qualifier of that name in the contract, or empty where there is none. */
    public static Optional<Qualifier> labelled(String label) {
        return Arrays.stream(values())
                .filter(qualifier -> qualifier.label().equals(label))
                .findFirst();
    }
}
