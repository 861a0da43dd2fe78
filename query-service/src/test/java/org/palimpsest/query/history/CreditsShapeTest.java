package org.palimpsest.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.palimpsest.query.credit.Credits;
import org.palimpsest.query.credit.Stretch;

import java.util.List;
import java.util.Map;

class CreditsShapeTest {

    @Property
    void creditsAreReadAsTheyWereWritten(@ForAll("stretches") List<Stretch> stretches) {
        Map<String, Credits> credits =
                Map.of("e1", new Credits(stretches), "e2", new Credits(List.of()));

        assertThat(CreditsShape.read(CreditsShape.write(credits))).isEqualTo(credits);
    }

    @Test
    void aStretchTakesOneByteForItsWordsAndTwoForARevisionBelowSixteenThousand() {
        BsonDocument written =
                CreditsShape.write(
                        Map.of(
                                "e1",
                                new Credits(List.of(new Stretch(127, 1), new Stretch(3, 16_383)))));

        assertThat(written.getBinary("e1").getData()).containsExactly(127, 1, 3, 0xff, 0x7f);
    }

    @Provide
    Arbitrary<List<Stretch>> stretches() {
        return Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(1),
                        Arbitraries.longs().greaterOrEqual(0))
                .as(Stretch::new)
                .list()
                .ofMaxSize(20);
    }
}
