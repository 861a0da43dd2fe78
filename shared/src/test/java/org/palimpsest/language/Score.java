package org.palimpsest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How what was found compares with what is there.
 *
 * @param right found and there, with wording, place and value
 * @param missed there and not found
 * @param wrong found and not there; a fact found with another value is both missed and wrong
 */
record Score(int right, int missed, int wrong) {

    static final Score NOTHING = new Score(0, 0, 0);

    static Score of(List<PlacedFact> expected, List<PlacedFact> found) {
        int right = expected.size() - less(expected, found).size();
        return new Score(right, expected.size() - right, less(found, expected).size());
    }

    /** Those of the first that the second lacks, units aside. */
    static List<PlacedFact> less(List<PlacedFact> facts, List<PlacedFact> others) {
        List<PlacedFact> left =
                new ArrayList<>(others.stream().map(PlacedFact::comparable).toList());
        return facts.stream().filter(fact -> !left.remove(fact.comparable())).toList();
    }

    Score plus(Score other) {
        return new Score(right + other.right, missed + other.missed, wrong + other.wrong);
    }

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        return share(2 * right, 2 * right + missed + wrong);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%5d right %4d missed %4d wrong   precision %.3f   recall %.3f   F1 %.3f",
                right,
                missed,
                wrong,
                precision(),
                recall(),
                f1());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
