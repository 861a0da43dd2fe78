package org.palimpsest.query.page;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;

/**
 * The query of an address.
 *
 * @param text with the question mark that it begins with, or empty
 */
public record Query(String text) {

    public static final Query EMPTY = new Query("");

    /** This and one more parameter, or just this where that one has no value. */
    public Query with(String name, @Nullable Object value) {
        return value == null
                ? this
                : new Query(text + (text.isEmpty() ? "?" : "&") + name + "=" + encoded(value));
    }

    /** The address that a path and this are. */
    public String of(String path) {
        return path + text;
    }

    /** Also a plus sign, which means a space to others. */
    private static String encoded(Object value) {
        return UriUtils.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
