package org.palimpsest.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of one group in one stretch that have not been paired.
 *
 * @param earlier their indexes, ascending
 * @param later theirs
 */
record Leftovers(List<Integer> earlier, List<Integer> later) {

    private Leftovers() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** Those that a stretch has of both documents, one for each group. */
    static List<Leftovers> in(Range stretch, Pairing pairing) {
        if (!stretch.hasBoth()) {
            return List.of();
        }
        Map<String, Leftovers> groups = new LinkedHashMap<>();
        for (int i = stretch.beforeFrom(); i < stretch.beforeTo(); i++) {
            if (pairing.isGone(i)) {
                groups.computeIfAbsent(pairing.earlier(i).group(), group -> new Leftovers())
                        .earlier()
                        .add(i);
            }
        }
        for (int i = stretch.afterFrom(); i < stretch.afterTo(); i++) {
            if (pairing.isNew(i)) {
                groups.computeIfAbsent(pairing.later(i).group(), group -> new Leftovers())
                        .later()
                        .add(i);
            }
        }
        return withBoth(groups.values());
    }

    private static List<Leftovers> withBoth(Collection<Leftovers> groups) {
        return groups.stream()
                .filter(lines -> !lines.earlier().isEmpty() && !lines.later().isEmpty())
                .toList();
    }

    boolean isOneForOne() {
        return earlier.size() == 1 && later.size() == 1;
    }
}
