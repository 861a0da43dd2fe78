package org.palimpsest.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Brings together what two editors made of one order. */
public final class OrderMerge {

    private OrderMerge() {}

    /** As {@link #merge(List, List, List, Predicate)}, where what either side removed is gone. */
    public static <T> List<T> merge(List<T> base, List<T> theirs, List<T> yours) {
        return merge(base, theirs, yours, element -> false);
    }

    /**
     * The order with the additions, removals and moves of both.
     *
     * <p>What neither side moved keeps its order. What one side moved or added stands behind the
     * same of these as on that side; what both moved or added stands where yours has it. Of several
     * things at one place theirs come first.
     *
     * @param base elements that are distinct, as in the other two
     * @param keep which elements of the base stay even though a side removed them; one that both
     *     removed stands again where it stood in the base
     * @throws IllegalArgumentException if an element occurs twice in one of the lists
     */
    public static <T> List<T> merge(
            List<T> base, List<T> theirs, List<T> yours, Predicate<? super T> keep) {
        Reordering<T> their = Reordering.of(base, theirs);
        Reordering<T> your = Reordering.of(base, yours);
        Set<T> gone = new HashSet<>();
        base.stream()
                .filter(e -> !(their.has(e) && your.has(e)) && !keep.test(e))
                .forEach(gone::add);
        List<T> standing =
                base.stream()
                        .filter(e -> !gone.contains(e) && !their.placed(e) && !your.placed(e))
                        .toList();
        Gaps<T> theirGaps = Gaps.of(theirs, standing, e -> their.placed(e) && !gone.contains(e));
        Gaps<T> yourGaps = Gaps.of(yours, standing, e -> your.placed(e) && !gone.contains(e));
        List<T> merged = new ArrayList<>();
        for (int gap = 0; gap <= standing.size(); gap++) {
            if (gap > 0) {
                merged.add(standing.get(gap - 1));
            }
            merged.addAll(inOneGap(theirGaps.in(gap), yourGaps.in(gap), your));
        }
        return List.copyOf(merged);
    }

    /** Theirs before yours, but before and behind what both have at this place. */
    private static <T> List<T> inOneGap(List<T> theirs, List<T> yours, Reordering<T> your) {
        if (theirs.isEmpty()) {
            return yours;
        }
        Map<T, Integer> inTheirs = new HashMap<>();
        for (int i = 0; i < theirs.size(); i++) {
            inTheirs.put(theirs.get(i), i);
        }
        List<T> merged = new ArrayList<>();
        List<T> waiting = new ArrayList<>();
        int next = 0;
        for (T element : yours) {
            Integer common = inTheirs.get(element);
            if (common != null) {
                for (; next < common; next++) {
                    addUnlessYours(merged, theirs.get(next), your);
                }
                merged.addAll(waiting);
                waiting.clear();
                merged.add(element);
            } else {
                waiting.add(element);
            }
        }
        for (; next < theirs.size(); next++) {
            addUnlessYours(merged, theirs.get(next), your);
        }
        merged.addAll(waiting);
        return merged;
    }

    private static <T> void addUnlessYours(List<T> merged, T element, Reordering<T> your) {
        if (!your.placed(element)) {
            merged.add(element);
        }
    }
}
