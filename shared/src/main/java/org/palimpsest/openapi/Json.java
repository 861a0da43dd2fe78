package org.palimpsest.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Content;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects as maps in the order of their text. */
final class Json {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private static final ObjectMapper WITH_NULLS =
            Json31.mapper().copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

    private Json() {}

    /** The object in a resource that lies beside a class. */
    static Map<String, Object> resource(Class<?> beside, String name) {
        try (InputStream resource = beside.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("no " + name + " beside " + beside.getName());
            }
            return JsonMapper.shared().readValue(resource, OBJECT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object of an object; empty where it is not there. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Map<String, Object> in, String member) {
        return (Map<String, Object>) in.getOrDefault(member, Map.of());
    }

    static @Nullable String text(Map<String, Object> in, String member) {
        return (String) in.get(member);
    }

    /** Both together, member by member; where both say something else, the second. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> merged(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> merged = new LinkedHashMap<>(first);
        second.forEach(
                (member, value) ->
                        merged.merge(
                                member,
                                value,
                                (one, other) ->
                                        one instanceof Map<?, ?> && other instanceof Map<?, ?>
                                                ? merged(
                                                        (Map<String, Object>) one,
                                                        (Map<String, Object>) other)
                                                : other));
        return merged;
    }

    static Map<String, Object> reference(String kind, String name) {
        return Map.of("$ref", "#/components/" + kind + "/" + name);
    }

    /** The object as the library that writes the document has it. */
    static <T> T as(Class<T> type, Map<String, Object> object) {
        return WITH_NULLS.convertValue(object, type);
    }

    /** What the library has of a document, as an object without what is not said. */
    static Map<String, Object> of(Object part) {
        return JsonMapper.shared().readValue(Json31.pretty(part), OBJECT);
    }

    /** The examples as trees: of maps the library would leave out what is null. */
    static void keepNulls(@Nullable Content content) {
        if (content != null) {
            content.values()
                    .forEach(type -> type.setExample(WITH_NULLS.valueToTree(type.getExample())));
        }
    }
}
