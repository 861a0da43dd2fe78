package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

/**
 * Which part of an article a change is about; each component is null where the change is about more
 * than that.
 */
public record Place(
        @Nullable String section,
        @Nullable String entry,
        @Nullable String fact,
        @Nullable String key) {

    /** The article itself. */
    public static final Place ARTICLE = new Place(null, null, null, null);

    public static Place section(String section) {
        return new Place(section, null, null, null);
    }

    public static Place entry(String section, String entry) {
        return new Place(section, entry, null, null);
    }

    public static Place field(String key) {
        return new Place(null, null, null, key);
    }

    public static Place fact(String section, String entry, String fact) {
        return new Place(section, entry, fact, null);
    }
}
