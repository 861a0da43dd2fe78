package org.palimpsest.article.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * A diplomatic or consular mission of one country in one city.
 *
 * @param sender whose mission it is, or null where the text does not tell
 * @param host the country that it is in, or null where the text does not tell
 * @param post singular and in lower case; what is read or recorded today is one of {@link #POSTS}
 */
public record Mission(@Nullable String sender, @Nullable String host, String post, String city)
        implements FactValue {

    /** What a mission can be. */
    public static final List<String> POSTS =
            List.of(
                    "embassy",
                    "high commission",
                    "consulate-general",
                    "consulate",
                    "vice-consulate",
                    "honorary consulate",
                    "consular office");

    public Mission {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(city, "city");
    }

    @Override
    public String kind() {
        return "mission";
    }
}
