package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class CanonicalJsonTest {

    /** RFC 8785, section 3.2.2: the strings and the literals of its example. */
    @Test
    void writesStringsAndLiteralsAsTheRfcDoes() {
        var document = new BsonDocument("string", new BsonString("€$\017\nA'B\"\\\\\"/"));
        document.put(
                "literals",
                new BsonArray(List.of(BsonNull.VALUE, BsonBoolean.TRUE, BsonBoolean.FALSE)));

        assertThat(CanonicalJson.of(document))
                .isEqualTo(
                        """
                        {"literals":[null,true,false],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}\
                        """);
    }

    /** RFC 8785, section 3.2.3: names in order of their UTF-16 code units. */
    @Test
    void sortsNamesByTheirCodeUnits() {
        var document = new BsonDocument();
        for (String name :
                List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
            document.put(name, new BsonInt32(document.size()));
        }

        assertThat(CanonicalJson.of(document))
                .isEqualTo(
                        "{\"\\r\":1,\"1\":3,\"\u0080\":5,\"\u00f6\":6,\"\u20ac\":0,"
                                + "\"\ud83d\ude00\":4,\"\ufb33\":2}");
    }

    @Test
    void escapesControlCharactersInTheShortestWay() {
        assertThat(CanonicalJson.of(new BsonString("\b\t\n\f\r\u0000\u001f\u007f")))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00", "\ud800a", "\udc00\ud800"})
    void refusesAnUnpairedSurrogate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.of(new BsonString(text)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 53, -(1L << 53), Long.MAX_VALUE, Long.MIN_VALUE})
    void refusesANumberThatNoDoubleHolds(long number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.of(new BsonInt64(number)));
    }

    @Test
    void refusesWhatJsonDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.of(new BsonDouble(3.5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.of(new BsonDateTime(0)));
    }

    @Property(tries = 300, generation = GenerationMode.RANDOMIZED)
    void readBackItIsTheSameAndHasTheSameForm(@ForAll("documents") BsonDocument document) {
        String json = CanonicalJson.of(document);
        BsonDocument back = BsonDocument.parse(json);

        assertThat(back).isEqualTo(document);
        assertThat(CanonicalJson.of(back)).isEqualTo(json);
    }

    @Property(tries = 300, generation = GenerationMode.RANDOMIZED)
    void theOrderOfNamesHasNoPartInIt(
            @ForAll("documents") BsonDocument document, @ForAll long seed) {
        List<String> names = new ArrayList<>(document.keySet());
        Collections.shuffle(names, new Random(seed));
        var shuffled = new BsonDocument();
        names.forEach(name -> shuffled.put(name, document.get(name)));

        assertThat(CanonicalJson.of(shuffled)).isEqualTo(CanonicalJson.of(document));
    }

    @Provide
    Arbitrary<BsonDocument> documents() {
        Arbitrary<BsonValue> leaves =
                Arbitraries.oneOf(
                        Arbitraries.just((BsonValue) BsonNull.VALUE),
                        Arbitraries.of(true, false).map(BsonBoolean::valueOf),
                        Arbitraries.integers().map(BsonInt32::new),
                        Arbitraries.longs().between(1L << 32, (1L << 53) - 1).map(BsonInt64::new),
                        texts().map(BsonString::new));
        Arbitrary<BsonValue> values =
                Arbitraries.lazyOf(
                        () -> leaves,
                        () -> leaves,
                        () -> leaves.list().ofMaxSize(3).map(BsonArray::new),
                        () -> documents().map(document -> document));
        return Arbitraries.maps(texts(), values)
                .ofMaxSize(5)
                .map(
                        map -> {
                            var document = new BsonDocument();
                            document.putAll(map);
                            return document;
                        });
    }

    /** No `$`: the driver's reader takes such names for its own extensions of JSON. */
    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "Ö",
                        "\"",
                        "\\",
                        "/",
                        "\n",
                        "\u0001",
                        "\u007f",
                        "€",
                        "\ufb33",
                        "\ud83d\ude00")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }
}
