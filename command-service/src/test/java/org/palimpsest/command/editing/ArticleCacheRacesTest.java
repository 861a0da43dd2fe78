package org.palimpsest.command.editing;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What two threads at a time see of the cache is what some order of their calls would have shown.
 * By stress, for Caffeine works on in threads of its own, which Lincheck cannot lead.
 */
@Tag("faults")
@EnabledIfSystemProperty(
        named = "faults.percent",
        matches = "100",
        disabledReason = "Lincheck takes minutes to leave a process that has run other tests")
public class ArticleCacheRacesTest {

    private static final int SCENARIOS =
            Math.max(3, 40 * Integer.getInteger("faults.percent", 10) / 100);
    private static final int RUNS_OF_EACH = 300;
    private static final String KEYS = "1:2";
    private static final String VALUES = "1:3";

    private final ArticleCache cache = new ArticleCache(100);

    @Test
    void agreesWithSomeOrderOfTheCalls() {
        new StressOptions()
                .iterations(SCENARIOS)
                .invocationsPerIteration(RUNS_OF_EACH)
                .threads(2)
                .actorsPerThread(4)
                .check(ArticleCacheRacesTest.class);
    }

    @Operation
    public void put(
            @Param(gen = IntGen.class, conf = KEYS) int key,
            @Param(gen = IntGen.class, conf = VALUES) int value) {
        cache.put(key, value);
    }

    @Operation
    public @Nullable Integer get(@Param(gen = IntGen.class, conf = KEYS) int key) {
        return cache.get(key);
    }

    @Operation
    public boolean putIfAbsent(
            @Param(gen = IntGen.class, conf = KEYS) int key,
            @Param(gen = IntGen.class, conf = VALUES) int value) {
        return cache.putIfAbsent(key, value);
    }

    @Operation
    public Integer computeIfAbsent(
            @Param(gen = IntGen.class, conf = KEYS) int key,
            @Param(gen = IntGen.class, conf = VALUES) int value) {
        return cache.computeIfAbsent(key, () -> value);
    }

    @Operation
    public boolean remove(@Param(gen = IntGen.class, conf = KEYS) int key) {
        return cache.remove(key);
    }

    @Operation
    public boolean containsKey(@Param(gen = IntGen.class, conf = KEYS) int key) {
        return cache.containsKey(key);
    }
}
