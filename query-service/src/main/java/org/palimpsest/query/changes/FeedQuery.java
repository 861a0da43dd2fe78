package org.palimpsest.query.changes;

import org.jspecify.annotations.Nullable;
import org.palimpsest.query.revision.RevisionFilter;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a request says of which changes it asks for; null asks for all. */
record FeedQuery(
        @Nullable String article,
        @Nullable String editor,
        @Nullable String type,
        @Nullable String section) {

    FeedFilter filter() {
        return new FeedFilter(
                article, new RevisionFilter(section, null, null, editor, type, null, null));
    }

    /**
     * An address at which the same is asked for.
     *
     * @param more further parameters, a name and a value in turn
     */
    String address(String path, Object... more) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        put(parameters, "article", article);
        put(parameters, "editor", editor);
        put(parameters, "type", type);
        put(parameters, "section", section);
        for (int i = 0; i < more.length; i += 2) {
            put(parameters, more[i].toString(), more[i + 1]);
        }
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(sent -> sent.getKey() + "=" + encoded(sent.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** Also a plus sign, which means a space to others. */
    private static String encoded(Object value) {
        return UriUtils.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
