package org.palimpsest.article.fact;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * A diplomatic or consular mission of one country in one city.
 *
 * @param sender whose mission it is, or null where the text does not tell
 * @param host the country that it is in, or null where the text does not tell
 * @param post singular and in lower case: {@code embassy}, {@code consulate-general}
 */
public record Mission(@Nullable String sender, @Nullable String host, String post, String city)
        implements FactValue {

    public Mission {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(city, "city");
    }

    @Override
    public String kind() {
        return "mission";
    }
}
