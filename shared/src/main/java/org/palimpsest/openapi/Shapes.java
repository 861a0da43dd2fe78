package org.palimpsest.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.LedgerPosition;
import org.palimpsest.http.Limit;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON schemas of the types that controllers take and give, as the services read and write
 * them: a record's component is there unless it is {@link Nullable}, and nothing else is. A map is
 * a fact, whose members differ by its kind, and an {@link Object} what a part of an article says.
 */
final class Shapes {

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> NULL = Map.of("type", "null");

    private static final Map<Type, Map<String, Object>> SCALARS =
            Map.ofEntries(
                    Map.entry(String.class, TEXT),
                    Map.entry(byte[].class, TEXT),
                    Map.entry(boolean.class, Map.of("type", "boolean")),
                    Map.entry(Boolean.class, Map.of("type", "boolean")),
                    Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
                    Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
                    Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
                    Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
                    Map.entry(BigDecimal.class, Map.of("type", "number")),
                    Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
                    Map.entry(
                            LedgerPosition.class,
                            Map.of("type", "integer", "format", "int64", "minimum", 0)),
                    Map.entry(
                            Limit.class,
                            Map.of(
                                    "type",
                                    "integer",
                                    "minimum",
                                    1,
                                    "maximum",
                                    500,
                                    "default",
                                    Integer.valueOf(Limit.DEFAULT))),
                    Map.entry(JsonNode.class, Map.of()),
                    Map.entry(Object.class, Json.reference("schemas", "Said")));

    private final Map<String, Map<String, Object>> named = new LinkedHashMap<>();
    private final Map<String, Class<?>> owners = new HashMap<>();

    /** Whether a type is read from a request or written into an answer. */
    enum Use {
        SENT,
        GIVEN
    }

    /** The schemas of all records met so far, by name. */
    Map<String, Map<String, Object>> named() {
        return named;
    }

    /** The schema of a type; a record is kept by its name and referred to. */
    Map<String, Object> of(Type type, Use use) {
        Map<String, Object> scalar = SCALARS.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (type instanceof Class<?> known && known.isRecord()) {
            return Json.reference("schemas", record(known, use));
        }
        if (type instanceof ParameterizedType of && of.getRawType() == Map.class) {
            return Json.reference("schemas", "Fact");
        }
        throw new IllegalStateException("No schema says what " + type + " is");
    }

    private Map<String, Object> of(AnnotatedType type, Use use) {
        if (type instanceof AnnotatedParameterizedType list
                && list.getType() instanceof ParameterizedType of
                && of.getRawType() == List.class) {
            AnnotatedType item = list.getAnnotatedActualTypeArguments()[0];
            return Map.of(
                    "type",
                    "array",
                    "items",
                    isNullable(item) ? orNull(of(item, use)) : of(item, use));
        }
        return of(type.getType(), use);
    }

    /** The schema of what a handler gives, which may be a list. */
    Map<String, Object> given(Type type) {
        return type instanceof ParameterizedType of && of.getRawType() == List.class
                ? Map.of("type", "array", "items", given(of.getActualTypeArguments()[0]))
                : of(type, Use.GIVEN);
    }

    private String record(Class<?> type, Use use) {
        String name = name(type);
        Class<?> owner = owners.putIfAbsent(name, type);
        if (owner != null && owner != type) {
            throw new IllegalStateException("Both " + owner + " and " + type + " are " + name);
        }
        if (owner == null) {
            named.put(name, Map.of());
            named.put(name, schema(type, use));
        }
        return name;
    }

    private Map<String, Object> schema(Class<?> type, Use use) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = isNullable(component.getAnnotatedType());
            boolean leftOut = use == Use.SENT || isLeftOutWhenNull(component);
            Map<String, Object> schema = of(component.getAnnotatedType(), use);
            boolean mayBeNull = nullable && (use == Use.SENT || !leftOut);
            properties.put(component.getName(), mayBeNull ? orNull(schema) : schema);
            if (!nullable || !leftOut) {
                required.add(component.getName());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.get("type") instanceof String type) {
            Map<String, Object> nullable = new LinkedHashMap<>(schema);
            nullable.put("type", List.of(type, "null"));
            return nullable;
        }
        return schema.equals(SCALARS.get(Object.class))
                ? schema
                : Map.of("anyOf", List.of(schema, NULL));
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static boolean isLeftOutWhenNull(RecordComponent component) {
        JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
        JsonInclude all = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        JsonInclude said = own == null ? all : own;
        return said != null && said.value() == JsonInclude.Include.NON_NULL;
    }

    /** {@code ArticleView} is an Article, {@code VisitController.Body} a VisitBody. */
    static String name(Class<?> type) {
        String own = type.getSimpleName().replaceFirst("(?<=.)View$", "");
        Class<?> outer = type.getEnclosingClass();
        if (outer == null) {
            return own;
        }
        String owner = outer.getSimpleName().replaceFirst("(?<=.)(View|Controller)$", "");
        return own.startsWith(owner) ? own : owner + own;
    }
}
