package org.palimpsest.local.linearizability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

class OrderTest {

    @Test
    void holdsWhereEachWriteFallsWithinItsCall() {
        assertThat(Order.contradiction(List.of(write(1, 0, 10), write(2, 5, 15), read(2, 12, 20))))
                .isEmpty();
    }

    @Test
    void holdsOfNothing() {
        assertThat(Order.contradiction(List.of())).isEmpty();
    }

    @Test
    void refusesAWriteThatIsStoredBehindOneThatWasCalledAfterItsAnswer() {
        assertThat(Order.contradiction(List.of(write(2, 0, 10), write(1, 11, 20)))).isPresent();
    }

    @Test
    void takesWritesThatOverlapInEitherOrder() {
        assertThat(Order.contradiction(List.of(write(2, 0, 10), write(1, 10, 20)))).isEmpty();
    }

    @Test
    void refusesWhatWasSeenBeforeItWasCalled() {
        assertThat(Order.contradiction(List.of(write(1, 10, 20), read(1, 0, 5)))).isPresent();
    }

    @Test
    void refusesAnAnswerFromAStateThatWasGoneBeforeTheCall() {
        Sighting stale = new Sighting("stale", 30, 40, 1, 1);

        assertThat(Order.contradiction(List.of(write(1, 0, 5), write(2, 6, 20), stale)))
                .get()
                .hasToString(
                        "write 2 saw 2 commits, and after it had returned stale saw no more than"
                                + " 1");
    }

    @Test
    void refusesWhatHoldsByPairsOfWritesButNotByWayOfARead() {
        // Each write may have been stored at any time; the read between them says otherwise.
        Sighting unanswered = new Sighting("unanswered", 20, Sighting.NEVER, 1, 0);

        assertThat(Order.contradiction(List.of(unanswered, write(2, 0, Sighting.NEVER)))).isEmpty();
        assertThat(
                        Order.contradiction(
                                List.of(unanswered, write(2, 0, Sighting.NEVER), read(2, 5, 19))))
                .isPresent();
    }

    @Test
    @Timeout(60)
    void agreesWithTryingEveryCount() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new SplittableRandom(seed);
            List<Sighting> sightings = new ArrayList<>();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                int called = random.nextInt(12);
                int atLeast = random.nextInt(4);
                sightings.add(
                        new Sighting(
                                "call " + n,
                                called,
                                called + random.nextInt(6),
                                atLeast,
                                Math.max(atLeast - 1, random.nextInt(4))));
            }
            assertThat(Order.contradiction(sightings).isEmpty())
                    .as("seed %d: %s", seed, sightings)
                    .isEqualTo(holds(sightings, 0, 0));
        }
    }

    /** Whether commits can be stored from a moment on so that all sightings hold. */
    private static boolean holds(List<Sighting> sightings, int moment, long commits) {
        if (sightings.stream()
                .anyMatch(call -> call.called() == moment && commits > call.atMost())) {
            return false;
        }
        if (moment == 20) {
            return true;
        }
        for (long then = commits; then <= 4; then++) {
            long count = then;
            if (sightings.stream()
                            .noneMatch(call -> call.returned() == moment && count < call.atLeast())
                    && holds(sightings, moment + 1, then)) {
                return true;
            }
        }
        return false;
    }

    private static Sighting write(long position, long called, long returned) {
        return new Sighting("write " + position, called, returned, position, position - 1);
    }

    private static Sighting read(long commits, long called, long returned) {
        return new Sighting("read", called, returned, commits, Sighting.ANY);
    }
}
