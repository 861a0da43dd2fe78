package org.palimpsest.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;

class StandingTest {

    @Test
    void whatKeptItsOrderStands() {
        assertThat(standing(new int[] {3, 5, 9}, 1, 1, 1)).containsExactly(true, true, true);
    }

    @Test
    void theOneThatMovedIsTheOneThatMoved() {
        assertThat(standing(new int[] {4, 1, 2, 3}, 1, 1, 1, 1))
                .containsExactly(false, true, true, true);
    }

    @Test
    void theHeavierStands() {
        assertThat(standing(new int[] {4, 1, 2, 3}, 9, 1, 1, 1))
                .containsExactly(true, false, false, false);
    }

    @Test
    void ofEqualsTheEarlierStands() {
        assertThat(standing(new int[] {2, 1}, 1, 1)).containsExactly(true, false);
        assertThat(standing(new int[] {-1, 7, 3}, 1, 1, 1)).containsExactly(true, true, false);
    }

    @Test
    void nothingStandsAmongNothing() {
        assertThat(standing(new int[0])).isEmpty();
    }

    @Test
    void aPlaceIsTakenOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> standing(new int[] {1, 1}, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> standing(new int[] {1}, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> standing(new int[] {1}));
    }

    @Property
    void noHeavierOrderStands(
            @ForAll("orders") List<Integer> order,
            @ForAll @Size(8) List<@IntRange(max = 4) Integer> weights) {
        int[] places = order.stream().mapToInt(i -> i).toArray();
        long[] heavy = weights.stream().mapToLong(i -> i).limit(places.length).toArray();

        int chosen = 0;
        boolean[] stands = Standing.of(places, heavy);
        for (int i = 0; i < stands.length; i++) {
            chosen |= stands[i] ? 1 << i : 0;
        }

        assertThat(increases(places, chosen)).isTrue();
        for (int others = 0; others < 1 << places.length; others++) {
            if (increases(places, others)) {
                assertThat(weight(heavy, others)).isLessThanOrEqualTo(weight(heavy, chosen));
            }
        }
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.integers().list().uniqueElements().ofMaxSize(8);
    }

    private static boolean[] standing(int[] order, long... weights) {
        return Standing.of(order, weights);
    }

    private static boolean increases(int[] places, int chosen) {
        long last = Long.MIN_VALUE;
        for (int i = 0; i < places.length; i++) {
            if ((chosen >> i & 1) == 1) {
                if (places[i] <= last) {
                    return false;
                }
                last = places[i];
            }
        }
        return true;
    }

    private static long weight(long[] weights, int chosen) {
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (chosen >> i & 1) == 1 ? weights[i] : 0;
        }
        return sum;
    }
}
