package org.palimpsest.openapi;

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
    @SuppressWarnings("unchecked")
    static Map<String, Object> of(Object examples, Map<String, Object> json) {
        Map<String, Object> content = new LinkedHashMap<>();
        ((Map<String, Object>) examples)
                .forEach(
                        (type, example) -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("schema", type.endsWith("json") ? json : TEXT);
                            one.put("example", example);
                            content.put(type, one);
                        });
        return content;
    }
}
