package org.palimpsest.local.outage;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.local.Answer;
import org.palimpsest.local.contract.Problems;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A request with its times, and its answer unless the connection broke.
 *
 * @param called the monotonic clock's nanosecond before it was sent
 * @param returned the nanosecond after its answer came or its connection broke
 */
record Call(long called, long returned, Optional<Answer> answer) {

    /** The contract says five seconds; the rest is for a machine that others use, too. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private static final int UNAVAILABLE = 503;

    /**
     * Makes it, and holds the answer to what must hold whatever is broken: it comes in time, and is
     * as the service describes it; what is away says so and when to come again.
     */
    static Call of(Supplier<Answer> request) {
        long called = System.nanoTime();
        Optional<Answer> answer = answer(request);
        Call call = new Call(called, System.nanoTime(), answer);
        assertThat(call.took()).as("%s", answer).isLessThan(LONGEST);
        answer.ifPresent(Call::isAnAnswer);
        return call;
    }

    private static Optional<Answer> answer(Supplier<Answer> request) {
        try {
            return Optional.of(request.get());
        } catch (UncheckedIOException broken) {
            return Optional.empty();
        }
    }

    private static void isAnAnswer(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isIn(200, 201, 404, 409, 412, UNAVAILABLE);
        if (answer.status() > 201) {
            Problems.check(answer);
        }
        if (answer.status() == UNAVAILABLE) {
            assertThat(answer.header("Retry-After")).as("%s", answer).isPresent();
        }
    }

    Duration took() {
        return Duration.ofNanos(returned - called);
    }

    /** The answer if it has one of these statuses. */
    Optional<Answer> answered(int... statuses) {
        return answer.filter(
                given -> IntStream.of(statuses).anyMatch(status -> status == given.status()));
    }
}
