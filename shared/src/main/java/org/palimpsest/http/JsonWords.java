package org.palimpsest.http;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Names what was expected in the words of a client, who knows JSON and not our classes. */
final class JsonWords {

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, Integer.class, Long.class, BigInteger.class);
    private static final Set<Class<?>> TRUTH = Set.of(boolean.class, Boolean.class);

    private JsonWords() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "another value";
        } else if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        } else if (WHOLE.contains(type)) {
            return "a whole number in range";
        } else if (Number.class.isAssignableFrom(type)
                || type.isPrimitive() && !TRUTH.contains(type)) {
            return "a number";
        } else if (TRUTH.contains(type)) {
            return "true or false";
        } else if (type == Instant.class) {
            return "an instant";
        } else if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        } else if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        } else {
            return "an object";
        }
    }
}
