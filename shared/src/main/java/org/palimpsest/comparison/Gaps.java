package org.palimpsest.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What one side put before, between and behind the elements that stand. */
record Gaps<T>(Map<Integer, List<T>> contents) {

    static <T> Gaps<T> of(List<T> side, List<T> standing, Predicate<T> placed) {
        Map<T, Integer> behind = new HashMap<>();
        for (int i = 0; i < standing.size(); i++) {
            behind.put(standing.get(i), i + 1);
        }
        Map<Integer, List<T>> contents = new HashMap<>();
        int gap = 0;
        for (T element : side) {
            gap = behind.getOrDefault(element, gap);
            if (placed.test(element)) {
                contents.computeIfAbsent(gap, g -> new ArrayList<>()).add(element);
            }
        }
        return new Gaps<>(contents);
    }

    List<T> in(int gap) {
        return contents.getOrDefault(gap, List.of());
    }
}
