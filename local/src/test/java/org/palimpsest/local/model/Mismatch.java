package org.palimpsest.local.model;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The first place at which two JSON trees differ. */
record Mismatch(String pointer, @Nullable JsonNode expected, @Nullable JsonNode got) {

    static Optional<Mismatch> between(JsonNode expected, JsonNode got) {
        return between("", expected, got);
    }

    private static Optional<Mismatch> between(
            String at, @Nullable JsonNode expected, @Nullable JsonNode got) {
        if (expected == null || got == null) {
            return expected == got
                    ? Optional.empty()
                    : Optional.of(new Mismatch(at, expected, got));
        }
        if (expected.equals(got)) {
            return Optional.empty();
        }
        if (expected.isObject() && got.isObject()) {
            Set<String> names = new TreeSet<>(expected.propertyNames());
            names.addAll(got.propertyNames());
            return names.stream()
                    .flatMap(
                            name ->
                                    between(at + "/" + name, expected.get(name), got.get(name))
                                            .stream())
                    .findFirst();
        }
        if (expected.isArray() && got.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), got.size()); i++) {
                Optional<Mismatch> found = between(at + "/" + i, expected.get(i), got.get(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.of(new Mismatch(at, expected, got));
    }

    @Override
    public String toString() {
        return "at " + pointer + "\nexpected " + expected + "\ngot " + got;
    }
}
