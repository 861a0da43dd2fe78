package org.palimpsest.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one side made of an order.
 *
 * @param all what it holds
 * @param moved what it moved or added
 */
record Reordering<T>(Set<T> all, Set<T> moved) {

    static <T> Reordering<T> of(List<T> base, List<T> side) {
        Map<T, Integer> places = new HashMap<>();
        for (int i = 0; i < base.size(); i++) {
            if (places.put(base.get(i), i) != null) {
                throw new IllegalArgumentException(base.get(i) + " occurs twice");
            }
        }
        List<T> kept = side.stream().filter(places::containsKey).toList();
        long[] alike = new long[kept.size()];
        Arrays.fill(alike, 1);
        boolean[] stands = Standing.of(kept.stream().mapToInt(places::get).toArray(), alike);
        Set<T> all = new HashSet<>(side);
        if (all.size() != side.size()) {
            throw new IllegalArgumentException("an element occurs twice");
        }
        Set<T> moved = new HashSet<>(all);
        for (int i = 0; i < stands.length; i++) {
            if (stands[i]) {
                moved.remove(kept.get(i));
            }
        }
        return new Reordering<>(all, moved);
    }

    boolean has(T element) {
        return all.contains(element);
    }

    /** Whether this side says where it stands. */
    boolean placed(T element) {
        return moved.contains(element);
    }
}
