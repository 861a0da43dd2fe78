package org.palimpsest.query.blame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.stream.LongStream;

/** How the revisions that have words in a text are parted by age. */
class AgesTest {

    @Test
    void classesHoldAsManyRevisionsAsCanBe() {
        Ages ages = of(LongStream.rangeClosed(1, 12).toArray());

        assertThat(ages.classes())
                .extracting(Ages.Age::rank, Ages.Age::first, Ages.Age::last)
                .containsExactly(
                        tuple(1, 1L, 2L),
                        tuple(2, 3L, 4L),
                        tuple(3, 5L, 7L),
                        tuple(4, 8L, 9L),
                        tuple(5, 10L, 12L));
        assertThat(ages.rank(7)).isEqualTo(3);
        assertThat(ages.rank(8)).isEqualTo(4);
    }

    @Test
    void fewRevisionsAreAmongTheYoungest() {
        assertThat(of(3, 9, 3).classes()).extracting(Ages.Age::rank).containsExactly(4, 5);
        assertThat(of(3).rank(3)).isEqualTo(5);
        assertThat(of().classes()).isEmpty();
    }

    @Test
    void aClassSaysItsTimes() {
        assertThat(of(1, 2, 3, 4, 5, 6).classes().getLast())
                .extracting(Ages.Age::since, Ages.Age::until)
                .containsExactly(Instant.ofEpochSecond(5), Instant.ofEpochSecond(6));
    }

    private static Ages of(long... revisions) {
        return Ages.of(
                LongStream.of(revisions)
                        .mapToObj(n -> new Blame.Span("word", n, "ada", Instant.ofEpochSecond(n)))
                        .toList());
    }
}
