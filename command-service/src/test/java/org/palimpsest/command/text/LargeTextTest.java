package org.palimpsest.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palimpsest.command.Story;

import java.time.Duration;
import java.util.Random;
import java.util.function.IntFunction;

/** Whole texts as long as an article may be end in bounded time; the bound is against a hang. */
class LargeTextTest {

    private static final Duration GENEROUS = Duration.ofSeconds(60);

    @Test
    void tenChangesInAMegabyte() {
        String text = text(1_000_000, 80, seeded(1));
        StringBuilder edited = new StringBuilder(text);
        for (int i = 10; i > 0; i--) {
            int at = edited.indexOf(" ", i * 90_000);
            edited.replace(at, at + 1, " quite ");
        }
        assertThat(changes("ten changes in 1 MB", text, edited.toString())).isEqualTo(10);
    }

    @Test
    void twoOfTwoMebibytesWithNothingInCommon() {
        changes("paragraphs", text(2_090_000, 80, seeded(1)), text(2_090_000, 80, seeded(2)));
        changes("lines", text(2_000_000, 6, seeded(3)), text(2_000_000, 6, seeded(4)));
    }

    private static int changes(String what, String text, String edited) {
        Story story = Story.of(text);
        long start = System.nanoTime();
        story.then(WholeText.put(edited));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "%s: %d changes in %d ms%n", what, story.changes().size(), taken.toMillis());
        assertThat(taken).isLessThan(GENEROUS);
        assertThat(story.text()).isEqualTo(edited);
        return story.changes().size();
    }

    private static IntFunction<String> seeded(int seed) {
        Random random = new Random(seed);
        return length -> {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < 3 + random.nextInt(6); i++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            return word.toString();
        };
    }

    private static String text(int length, int words, IntFunction<String> word) {
        StringBuilder text = new StringBuilder("= Zenda =\n");
        while (text.length() < length) {
            text.append('\n');
            for (int i = 0; i < words; i++) {
                text.append(word.apply(i)).append(i + 1 == words ? "\n" : " ");
            }
        }
        return text.toString();
    }
}
