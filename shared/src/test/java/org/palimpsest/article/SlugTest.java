package org.palimpsest.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Japan–Peru relations|japan-peru-relations",
                "Shinzō Abe|shinzo-abe",
                "São Tomé & Príncipe|sao-tome-principe",
                "Øresund|øresund",
                "Łódź|łodz",
                "Straße|straße",
                "İzmir|izmir",
                "서울|서울",
                "日本|日本",
                "…and so on…|and-so-on",
                "'  a -- b  '|a-b",
                "G20|g20",
                "x²|x2",
                "ﬁsh|fish",
                "—|''"
            })
    void isMadeOfLettersAndDigits(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @Test
    void isTheSameHoweverLettersAreComposed() {
        assertThat(Slug.of("e\u0301te\u0301")).isEqualTo(Slug.of("\u00E9t\u00E9")).isEqualTo("ete");
    }

    @Property
    void hasOneHyphenBetweenItsWordsAndNoneAtItsEnds(@ForAll String text) {
        assertThat(Slug.of(text)).doesNotContain("--").doesNotStartWith("-").doesNotEndWith("-");
    }

    @Test
    void aSectionsClashesAreNumbered() {
        IdentitySource identities = new IdentitySource(Identities.NONE);

        assertThat(identities.nextSection("Trade")).isEqualTo("trade");
        assertThat(identities.nextSection("trade!")).isEqualTo("trade-2");
        assertThat(identities.nextSection("Trade 3")).isEqualTo("trade-3");
        assertThat(identities.nextSection("TRADE")).isEqualTo("trade-4");
        assertThat(identities.nextSection("Lead")).isEqualTo("lead-2");
        assertThat(identities.nextSection("—")).isEqualTo("section");
        assertThat(identities.nextSection("…")).isEqualTo("section-2");
    }

    @Test
    void identitiesGoOnWhereTheArticlesEnd() {
        IdentitySource identities =
                new IdentitySource(Identities.of(4, 7, Set.of("lead", "trade")));

        assertThat(identities.nextEntry()).isEqualTo("e5");
        assertThat(identities.nextFact()).isEqualTo("f8");
        assertThat(identities.nextSection("Trade")).isEqualTo("trade-2");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aTextThatRepeatsOneHeadingIsNamedInTimeInProportion() {
        IdentitySource identities = new IdentitySource(Identities.NONE);
        Set<String> given = new HashSet<>();

        IntStream.range(0, 300_000).forEach(i -> given.add(identities.nextSection("Trade")));

        assertThat(given).hasSize(300_000);
    }
}
