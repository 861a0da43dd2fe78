package org.palimpsest.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pairs lines that stand verbatim elsewhere: of several alike in their order, the nearest. */
final class MovedLines {

    private final Pairing pairing;
    private final Places places;

    MovedLines(Pairing pairing, Places places) {
        this.pairing = pairing;
        this.places = places;
    }

    void pair() {
        Map<Line, List<Integer>> gone = new LinkedHashMap<>();
        for (int i = 0; i < pairing.earlierLines(); i++) {
            if (pairing.isGone(i)) {
                gone.computeIfAbsent(pairing.earlier(i), line -> new ArrayList<>()).add(i);
            }
        }
        Map<Line, List<Integer>> come = new LinkedHashMap<>();
        for (int i = 0; i < pairing.laterLines(); i++) {
            if (pairing.isNew(i) && gone.containsKey(pairing.later(i))) {
                come.computeIfAbsent(pairing.later(i), line -> new ArrayList<>()).add(i);
            }
        }
        come.forEach((line, later) -> pair(gone.getOrDefault(line, List.of()), later));
    }

    private void pair(List<Integer> earlier, List<Integer> later) {
        boolean fewerEarlier = earlier.size() <= later.size();
        List<Integer> few = fewerEarlier ? earlier : later;
        List<Integer> many = fewerEarlier ? later : earlier;
        int at = 0;
        for (int i = 0; i < few.size(); i++) {
            int last = many.size() - (few.size() - i);
            while (at < last
                    && distance(few.get(i), many.get(at + 1), fewerEarlier)
                            < distance(few.get(i), many.get(at), fewerEarlier)) {
                at++;
            }
            pairing.pair(
                    fewerEarlier ? few.get(i) : many.get(at),
                    fewerEarlier ? many.get(at) : few.get(i));
            at++;
        }
    }

    private int distance(int few, int many, boolean fewerEarlier) {
        return fewerEarlier ? places.distance(few, many) : places.distance(many, few);
    }
}
