package org.palimpsest.article.fact;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * A resident diplomatic mission.
 *
 * @param sender the country that keeps it
 * @param host the country that it is accredited to, or null where the text does not tell
 * @param post singular and in lower case: {@code embassy}, {@code consulate-general} and so on
 */
public record Mission(String sender, @Nullable String host, String post, String city)
        implements FactValue {

    public Mission {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(city, "city");
    }

    @Override
    public String kind() {
        return "mission";
    }
}
