package org.palimpsest.openapi;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** The content of a body or an answer by media type, each with its schema and an example. */
final class Contents {

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private Contents() {}

    /**
     * @param examples by media type
     * @param json the schema of those that are JSON; all others are texts
     */
    static Map<String, Object> of(Map<String, Object> examples, Map<String, Object> json) {
        Map<String, Object> content = new LinkedHashMap<>();
        examples.forEach((type, example) -> content.put(type, one(type, example, json)));
        return content;
    }

    static Map<String, Object> one(
            String type, @Nullable Object example, Map<String, Object> json) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("schema", isJson(type) ? json : TEXT);
        if (example != null) {
            one.put("example", example);
        }
        return one;
    }

    static boolean isJson(String type) {
        return type.endsWith("/json") || type.endsWith("+json");
    }
}
