package org.palimpsest.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds the lines that may be alike without comparing each with each: they share words that few
 * lines have.
 */
final class RareWords {

    /** A word that more lines have tells nothing. */
    private static final int OFTEN = 32;

    private static final int WORDS_OF_A_LINE = 8;
    private static final int LINES_FOR_A_LINE = 8;

    private final LineWords words;
    private final int[] counts;
    private final int[] starts;
    private int[] lines = {};

    RareWords(LineWords words) {
        this.words = words;
        this.counts = new int[words.kinds()];
        this.starts = new int[words.kinds()];
    }

    /** For each earlier line the few later ones that share most of its rare words. */
    List<Candidate> candidates(Leftovers leftovers, int least) {
        index(leftovers.later());
        List<Candidate> found = new ArrayList<>();
        for (int earlier : leftovers.earlier()) {
            for (int later : sharing(words.earlier(earlier))) {
                int likeness = words.likeness(earlier, later, least);
                if (likeness > 0) {
                    found.add(new Candidate(earlier, later, likeness));
                }
            }
        }
        forget(leftovers.later());
        return found;
    }

    private void index(List<Integer> laterLines) {
        laterLines.forEach(line -> eachWord(words.later(line), word -> counts[word]++));
        int[] total = {0};
        laterLines.forEach(
                line ->
                        eachWord(
                                words.later(line),
                                word -> {
                                    if (isRare(word) && starts[word] == 0) {
                                        total[0] += counts[word];
                                        starts[word] = total[0];
                                    }
                                }));
        lines = new int[total[0] + 1];
        laterLines.forEach(
                line ->
                        eachWord(
                                words.later(line),
                                word -> {
                                    if (isRare(word)) {
                                        lines[--starts[word]] = line;
                                    }
                                }));
    }

    private void forget(List<Integer> laterLines) {
        for (int line : laterLines) {
            for (int word : words.later(line).words()) {
                counts[word] = 0;
                starts[word] = 0;
            }
        }
    }

    private boolean isRare(int word) {
        return counts[word] > 0 && counts[word] <= OFTEN;
    }

    private int[] sharing(Bag bag) {
        int[] rare = rarest(bag);
        int[] hits =
                Arrays.stream(rare)
                        .flatMap(w -> Arrays.stream(lines, starts[w], starts[w] + counts[w]))
                        .sorted()
                        .toArray();
        List<long[]> shared = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            if (i == 0 || hits[i] != hits[i - 1]) {
                shared.add(new long[] {hits[i], 0});
            }
            shared.getLast()[1]++;
        }
        return shared.stream()
                .sorted((one, other) -> Long.compare(other[1], one[1]))
                .limit(LINES_FOR_A_LINE)
                .mapToInt(line -> (int) line[0])
                .toArray();
    }

    private int[] rarest(Bag bag) {
        int[] rarest = new int[WORDS_OF_A_LINE];
        int[] found = {0};
        eachWord(
                bag,
                word -> {
                    if (isRare(word)) {
                        int at = Math.min(found[0], WORDS_OF_A_LINE);
                        while (at > 0 && counts[rarest[at - 1]] > counts[word]) {
                            if (at < WORDS_OF_A_LINE) {
                                rarest[at] = rarest[at - 1];
                            }
                            at--;
                        }
                        if (at < WORDS_OF_A_LINE) {
                            rarest[at] = word;
                        }
                        found[0]++;
                    }
                });
        return Arrays.copyOf(rarest, Math.min(found[0], WORDS_OF_A_LINE));
    }

    private static void eachWord(Bag bag, IntConsumer what) {
        int[] all = bag.words();
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                what.accept(all[i]);
            }
        }
    }
}
