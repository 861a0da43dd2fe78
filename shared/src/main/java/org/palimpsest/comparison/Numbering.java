package org.palimpsest.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers things from zero, equal things alike, so that comparing them is comparing numbers. */
final class Numbering<T> {

    private final Map<T, Integer> numbers = new HashMap<>();

    int of(T thing) {
        Integer known = numbers.putIfAbsent(thing, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    int[] of(List<T> things) {
        return things.stream().mapToInt(this::of).toArray();
    }
}
