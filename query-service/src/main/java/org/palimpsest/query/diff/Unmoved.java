package org.palimpsest.query.diff;

import org.palimpsest.comparison.Standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parts of a list stand where they stood, while the others came or were moved. */
final class Unmoved {

    private Unmoved() {}

    /**
     * The ids of those that were in the list before and are in the same order still: of several
     * choices the one that leaves most of the text in its place. A section that is deeper under its
     * parent than it was is none of them.
     */
    static Set<String> among(List<Part.Ordered> before, List<Part.Ordered> after) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i).id(), i);
        }
        List<Part.Ordered> kept = new ArrayList<>();
        for (Part.Ordered part : after) {
            Integer place = places.get(part.id());
            if (place != null && depth(before.get(place)) == depth(part)) {
                kept.add(part);
            }
        }
        boolean[] stands =
                Standing.of(
                        kept.stream().mapToInt(part -> places.get(part.id())).toArray(),
                        kept.stream().mapToLong(Part.Ordered::weight).toArray());
        Set<String> unmoved = new HashSet<>();
        for (int i = 0; i < stands.length; i++) {
            if (stands[i]) {
                unmoved.add(kept.get(i).id());
            }
        }
        return unmoved;
    }

    private static int depth(Part.Ordered part) {
        return part instanceof Part.Heading heading ? heading.depth() : 0;
    }
}
