package org.palimpsest.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ObjectDataType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Keys are in the very order in which H2's own type has them, so either opens what both wrote. */
class IndexKeyTypeTest {

    private final IndexKeyType fast = new IndexKeyType();
    private final ObjectDataType slow = new ObjectDataType();

    @Property(tries = 3_000)
    void anyTwoKeysAreInTheOrderOfTheirSerializedBytes(
            @ForAll("keys") KeyValue one, @ForAll("keys") KeyValue other) {
        assertThat(Integer.signum(fast.compare(one, other)))
                .isEqualTo(Integer.signum(slow.compare(one, other)));
    }

    @Property(tries = 3_000)
    void textsThatAreNearlyAlikeAreToo(
            @ForAll("texts") String begin, @ForAll char one, @ForAll char other) {
        KeyValue key = new KeyValue(begin + one + begin);
        KeyValue otherKey = new KeyValue(begin + other + begin);
        assertThat(Integer.signum(fast.compare(key, otherKey)))
                .isEqualTo(Integer.signum(slow.compare(key, otherKey)));
    }

    @Example
    void textsOfAnyLengthAreToo() {
        for (int length : List.of(0, 1, 127, 128, 65_534, 65_535, 65_536, 70_000)) {
            for (int otherLength : List.of(0, 1, 127, 128, 65_534, 65_535, 65_536, 70_000)) {
                KeyValue key = new KeyValue("a".repeat(length));
                KeyValue other = new KeyValue("b".repeat(otherLength));
                assertThat(Integer.signum(fast.compare(key, other)))
                        .isEqualTo(Integer.signum(slow.compare(key, other)));
            }
        }
    }

    @Example
    void whatH2sOwnTypeWroteIsFoundAndWrittenOn() throws IOException {
        Path file = Files.createTempFile("earlier", ".mv.db");
        try {
            try (MVStore store = MVStore.open(file.toString())) {
                MVMap<Object, Object> plain = store.openMap("m");
                for (int i = 0; i < 2_000; i++) {
                    plain.put(new KeyValue("key/" + i), i);
                    plain.put(new KeyValue((double) i), i);
                }
            }
            try (MVStore store = MVStore.open(file.toString())) {
                MVMap<Object, Object> ours = open(store);
                assertThat(ours.get(new KeyValue("key/77"))).isEqualTo(77);
                for (int i = 2_000; i < 3_000; i++) {
                    ours.put(new KeyValue("key/" + i), i);
                    ours.put(new KeyValue((long) i), i);
                    ours.put(new KeyValue("two", i), i);
                }
            }
            try (MVStore store = MVStore.open(file.toString())) {
                MVMap<Object, Object> ours = open(store);
                assertThat(ours).hasSize(7_000);
                for (int i = 0; i < 3_000; i++) {
                    assertThat(ours.get(new KeyValue("key/" + i))).isEqualTo(i);
                }
                assertThat(ours.get(new KeyValue(1_999.0))).isEqualTo(1_999);
                assertThat(ours.get(new KeyValue(2_999L))).isEqualTo(2_999);
                assertThat(ours.get(new KeyValue("two", 2_999))).isEqualTo(2_999);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static MVMap<Object, Object> open(MVStore store) {
        return store.openMap("m", new MVMap.Builder<Object, Object>().keyType(new IndexKeyType()));
    }

    @Provide
    Arbitrary<KeyValue> keys() {
        Arbitrary<Object> values =
                Arbitraries.oneOf(
                        texts().asGeneric(),
                        Arbitraries.doubles().asGeneric(),
                        Arbitraries.longs().asGeneric(),
                        Arbitraries.integers().asGeneric());
        return Arbitraries.oneOf(
                values.map(KeyValue::new),
                Combinators.combine(values, values).as(KeyValue::new),
                values.map(value -> new KeyValue(Arrays.asList(value))));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', 'b', '\u0000', '\u007f', '\u0080', '\u07ff', '\u0800', '\ud83d')
                .ofMaxLength(6);
    }
}
