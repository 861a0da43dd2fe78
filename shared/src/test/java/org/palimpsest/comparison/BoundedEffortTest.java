package org.palimpsest.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whoever asks for a comparison gets an answer soon; the bounds are ten times what is meant. */
class BoundedEffortTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final int LINES = 50_000;

    @Test
    void tenChangesInAMegabyteOfWords() {
        String[] words = words(150_000, i -> "w" + i % 5_000);
        String before = String.join(" ", words);
        IntStream.range(0, 10).forEach(i -> words[i * 14_000 + 77] = "changed" + i);
        String after = String.join(" ", words);

        List<Run> runs = within(5, () -> WordDiff.between(before, after));

        assertThat(runs.stream().filter(run -> run.op() == Op.INSERT)).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource
    void wordsOfTwoLargeTexts(Texts texts) {
        String before = texts.one();
        String after = texts.other();

        List<Run> runs = within(10, () -> WordDiff.between(before, after));

        assertThat(joined(runs, Op.INSERT)).isEqualTo(before);
        assertThat(joined(runs, Op.DELETE)).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource
    void linesOfTwoLargeTexts(Texts texts) {
        List<Line> before = lines(texts.one());
        List<Line> after = lines(texts.other());

        LinePairs pairs = within(20, () -> LinePairs.of(before, after));

        assertThat(IntStream.range(0, before.size()).map(pairs::after).filter(i -> i >= 0))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyLineOfALongDocumentIsRewordedInPlace() {
        List<Line> before = new ArrayList<>();
        List<Line> after = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            before.add(new Line("entry", "The count of district " + i + " was low"));
            after.add(new Line("entry", "The count of district " + i + " was high"));
        }

        LinePairs pairs = within(20, () -> LinePairs.of(before, after));

        assertThat(IntStream.range(0, LINES).filter(i -> pairs.after(i) != i)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 700, 2_000, LINES})
    void everyLineIsAsLikeToAnyOtherAsToItself(int lines) {
        List<Line> before = new ArrayList<>();
        List<Line> after = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            before.add(new Line("entry", "visit " + i));
            after.add(new Line("entry", "visit " + (i + lines)));
        }

        LinePairs pairs = within(20, () -> LinePairs.of(before, after));

        assertThat(IntStream.range(0, lines).filter(i -> pairs.after(i) != i)).isEmpty();
    }

    @Test
    void aLongOrderIsTurnedRoundByOneAndShuffledByAnother() {
        List<Integer> base = IntStream.range(0, LINES).boxed().toList();
        List<Integer> shuffled = new ArrayList<>(base);
        Collections.shuffle(shuffled, new Random(4));

        List<Integer> merged = within(10, () -> OrderMerge.merge(base, base.reversed(), shuffled));

        assertThat(merged).hasSize(LINES);
    }

    @Test
    void twoEditorsRewriteALargeTextEachInTheirWay() {
        String base = Texts.FEW_WORDS.one();
        String theirs = Texts.FEW_WORDS.other();
        String yours = Texts.OTHER_WORDS.other();

        assertThat(within(20, () -> TextMerge.merge(base, theirs, yours))).isEmpty();
    }

    /** Pairs of texts of up to two mebibytes each that are hard to compare. */
    enum Texts {
        OTHER_WORDS(i -> "a" + i, i -> "b" + i),
        FEW_WORDS(some(1, 1_000, "w"), some(2, 1_000, "w")),
        MANY_WORDS(some(1, 100_000, "w"), some(2, 100_000, "w")),
        TWO_LETTERS(some(1, 2, ""), some(2, 2, "")),
        SHUFFLED(shuffled(1), shuffled(2)),
        TURNED_ROUND(i -> "w" + i, i -> "w" + (200_000 - i)),
        ONE_WORD(i -> "same", i -> "same"),
        ONE_WORD_AND_ANOTHER(i -> "same", i -> i % 2 == 0 ? "same" : "other"),
        NO_SPACE(i -> i % 100_000 == 0 ? "x" : "y", i -> "y");

        private final IntFunction<String> before;
        private final IntFunction<String> after;

        Texts(IntFunction<String> before, IntFunction<String> after) {
            this.before = before;
            this.after = after;
        }

        String one() {
            return text(before);
        }

        String other() {
            return text(after);
        }

        private String text(IntFunction<String> words) {
            StringBuilder text = new StringBuilder();
            String space = this == NO_SPACE ? "" : " ";
            for (int i = 0; text.length() < 2 * MEBIBYTE - 16; i++) {
                text.append(words.apply(i)).append(i % 7 == 6 && !space.isEmpty() ? "\n" : space);
            }
            return text.toString();
        }

        private static IntFunction<String> some(long seed, int kinds, String prefix) {
            Random random = new Random(seed);
            return i -> prefix + random.nextInt(kinds);
        }

        private static IntFunction<String> shuffled(long seed) {
            List<Integer> order = new ArrayList<>(IntStream.range(0, 400_000).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            return i -> "w" + order.get(i % order.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneLineOfTwoMebibytes(Texts texts) {
        List<Line> before = List.of(new Line("entry", texts.one()));
        List<Line> after = List.of(new Line("entry", texts.other()));

        LinePairs pairs = within(20, () -> LinePairs.of(before, after));

        assertThat(pairs.after(0)).isEqualTo(pairs.before(0));
    }

    @ParameterizedTest
    @EnumSource
    void manyShortLinesOfTwoLargeTexts(Texts texts) {
        List<Line> before = entries(texts.one(), 3);
        List<Line> after = entries(texts.other(), 3);

        LinePairs pairs = within(20, () -> LinePairs.of(before, after));

        assertThat(IntStream.range(0, before.size()).map(pairs::after).filter(i -> i >= 0))
                .doesNotHaveDuplicates();
    }

    private static <T> T within(int seconds, Supplier<T> comparison) {
        return assertTimeoutPreemptively(Duration.ofSeconds(seconds), comparison::get);
    }

    private static String[] words(int count, IntFunction<String> word) {
        return IntStream.range(0, count).mapToObj(word).toArray(String[]::new);
    }

    private static String joined(List<Run> runs, Op without) {
        return runs.stream()
                .filter(run -> run.op() != without)
                .map(Run::text)
                .collect(Collectors.joining());
    }

    private static List<Line> lines(String text) {
        return text.lines().limit(LINES).map(line -> new Line("entry", line)).toList();
    }

    private static List<Line> entries(String text, int wordsEach) {
        String[] words = text.split("\\s+", LINES * wordsEach);
        return IntStream.range(0, words.length / wordsEach)
                .mapToObj(
                        i ->
                                String.join(
                                        " ",
                                        Arrays.copyOfRange(
                                                words, i * wordsEach, (i + 1) * wordsEach)))
                .map(line -> new Line(line.hashCode() % 9 == 0 ? Line.HEADING : "entry", line))
                .toList();
    }
}
