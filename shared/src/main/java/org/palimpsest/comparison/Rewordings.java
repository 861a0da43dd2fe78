package org.palimpsest.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs lines that were reworded, in their own stretch and across stretches. */
final class Rewordings {

    /** Steps for comparing each line with each; beyond, only lines that share rare words are. */
    private static final long STEPS = 20_000_000;

    /** What a pair of lines costs beside its words, in time and in memory. */
    private static final long STEPS_FOR_A_PAIR = 32;

    /** Keeps order among pairs that are nearly as good as others. */
    private static final int WORTH_OF_ORDER = 50;

    private final Pairing pairing;
    private final LineWords words;
    private final RareWords rareWords;
    private final Effort effort = new Effort(STEPS);

    Rewordings(Pairing pairing, LineWords words) {
        this.pairing = pairing;
        this.words = words;
        this.rareWords = new RareWords(words);
    }

    /** Those that together are most alike in order, then what is left, the most alike first. */
    void pairIn(Range stretch) {
        for (Leftovers lines : Leftovers.in(stretch, pairing)) {
            List<Candidate> candidates = candidates(lines);
            inOrder(candidates).forEach(c -> pairing.pair(c.earlier(), c.later()));
            candidates.stream()
                    .sorted(Comparator.comparingInt(Candidate::likeness).reversed())
                    .forEach(c -> pairing.pairIfFree(c.earlier(), c.later()));
        }
    }

    /** What both moved and was reworded: the most alike first, of equals the nearest. */
    void pairAcross(Places places) {
        Range whole = new Range(0, pairing.earlierLines(), 0, pairing.laterLines());
        for (Leftovers lines : Leftovers.in(whole, pairing)) {
            rareWords.candidates(lines, Likeness.MOVED_AND_REWORDED).stream()
                    .sorted(
                            Comparator.comparingInt((Candidate c) -> -c.likeness())
                                    .thenComparing(c -> places.distance(c.earlier(), c.later())))
                    .forEach(c -> pairing.pairIfFree(c.earlier(), c.later()));
        }
    }

    private List<Candidate> candidates(Leftovers lines) {
        long earlierWords = lines.earlier().stream().mapToLong(i -> words.earlier(i).size()).sum();
        long laterWords = lines.later().stream().mapToLong(i -> words.later(i).size()).sum();
        long pairs = (long) lines.earlier().size() * lines.later().size();
        long steps =
                earlierWords * lines.later().size()
                        + laterWords * lines.earlier().size()
                        + STEPS_FOR_A_PAIR * pairs;
        if (steps <= effort.allowedFor(earlierWords + laterWords)) {
            effort.spend(steps);
            return eachWithEach(lines);
        }
        List<Candidate> candidates = rareWords.candidates(lines, Likeness.REWORDED);
        candidates.addAll(atTheSamePlace(lines));
        return candidates.stream().distinct().toList();
    }

    private List<Candidate> eachWithEach(Leftovers lines) {
        List<Candidate> candidates = new ArrayList<>();
        for (int earlier : lines.earlier()) {
            for (int later : lines.later()) {
                addIfAlike(candidates, earlier, later);
            }
        }
        return candidates;
    }

    /** Counted from the start and from the end. */
    private List<Candidate> atTheSamePlace(Leftovers lines) {
        List<Candidate> candidates = new ArrayList<>();
        List<Integer> earlier = lines.earlier();
        List<Integer> later = lines.later();
        for (int i = 0; i < Math.min(earlier.size(), later.size()); i++) {
            addIfAlike(candidates, earlier.get(i), later.get(i));
            addIfAlike(
                    candidates,
                    earlier.get(earlier.size() - 1 - i),
                    later.get(later.size() - 1 - i));
        }
        return candidates;
    }

    private void addIfAlike(List<Candidate> candidates, int earlier, int later) {
        int likeness = words.likeness(earlier, later, Likeness.REWORDED);
        if (likeness > 0) {
            candidates.add(new Candidate(earlier, later, likeness));
        }
    }

    private static List<Candidate> inOrder(List<Candidate> candidates) {
        List<Candidate> sorted =
                candidates.stream()
                        .sorted(
                                Comparator.comparingInt(Candidate::earlier)
                                        .thenComparing(Candidate::later, Comparator.reverseOrder()))
                        .toList();
        List<Integer> byLater =
                IntStream.range(0, sorted.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingInt((Integer i) -> sorted.get(i).later())
                                        .thenComparing(Comparator.reverseOrder()))
                        .toList();
        int[] order = new int[sorted.size()];
        for (int rank = 0; rank < order.length; rank++) {
            order[byLater.get(rank)] = rank;
        }
        long[] weights =
                sorted.stream()
                        .mapToLong(c -> c.likeness() - Likeness.REWORDED + WORTH_OF_ORDER)
                        .toArray();
        boolean[] stands = Standing.of(order, weights);
        return IntStream.range(0, order.length)
                .filter(i -> stands[i])
                .mapToObj(sorted::get)
                .toList();
    }
}
