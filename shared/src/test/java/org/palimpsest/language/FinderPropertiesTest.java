package org.palimpsest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

import org.palimpsest.article.EntryKind;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.language.country.Countries;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class FinderPropertiesTest {

    private static final List<Context> PLACES =
            Stream.of("", "Visits", "Agreements", "Diplomatic missions", "Visits and treaties")
                    .map(line -> new Context(line, List.of(), new Countries("Peru", "Japan")))
                    .toList();

    private final FactFinder finder = new FactFinder();
    private final Wordings wordings = new Wordings();

    @Property
    void findingsAreInOrderAndApart(@ForAll("texts") String text, @ForAll EntryKind kind) {
        for (Context context : PLACES) {
            int end = 0;
            for (Finding found : finder.find(kind, text, context)) {
                assertThat(found.start()).isGreaterThanOrEqualTo(end);
                assertThat(found.end()).isGreaterThan(found.start());
                end = found.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @Property
    void anyTextAtAllCanBeRead(@ForAll String text, @ForAll EntryKind kind) {
        for (Context context : PLACES) {
            assertThatNoException().isThrownBy(() -> finder.find(kind, text, context));
        }
    }

    @Property
    void whatIsFoundMayBeRewordedAndReadsBack(@ForAll("texts") String text) {
        for (Context context : PLACES) {
            List<Finding> found = finder.find(EntryKind.BULLET, text, context);
            for (int index = 0; index < found.size(); index++) {
                FactValue after = other(found.get(index).value());
                String words = reworded(text, context, found.get(index), after);
                List<FactValue> wanted =
                        new ArrayList<>(found.stream().map(Finding::value).toList());
                wanted.set(index, after);
                if (!words.equals(text)) {
                    assertThat(finder.find(EntryKind.BULLET, words, context))
                            .as(words)
                            .extracting(Finding::value)
                            .containsExactlyElementsOf(wanted);
                }
            }
        }
    }

    /** The text with that fact changed, or as it was where no words say it. */
    private String reworded(String text, Context context, Finding found, FactValue after) {
        String head = text.substring(0, found.start());
        String tail = text.substring(found.end());
        String wording = text.substring(found.start(), found.end());
        Place place = new Place(EntryKind.BULLET, context, head, tail);
        try {
            return found.value() instanceof Mission before && after instanceof Mission mission
                    ? wordings.entry(place, wording, before, mission)
                    : head + wordings.reword(place, wording, found.value(), after) + tail;
        } catch (UnwordableException refused) {
            return text;
        }
    }

    private static FactValue other(FactValue value) {
        return switch (value) {
            case Figure figure -> figure.withValue(new BigDecimal("47"));
            case DateValue date -> new DateValue(Edtf.parse("1987-02"));
            case Visit visit -> new Visit("King X", visit.from(), visit.to(), visit.dates());
            case Agreement agreement -> new Agreement("Oil Treaty", Edtf.parse("1987-02"));
            case Mission mission ->
                    new Mission(mission.sender(), mission.host(), "vice-consulate", "Cusco");
            case Link link -> new Link("Ice");
        };
    }

    @Property
    void aChangedFigureReadsBack(
            @ForAll("figures") String wording,
            @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(4)
                    BigDecimal value,
            @ForAll Qualifier qualifier) {
        Figure before = (Figure) only(wording);
        Figure after = before.withValue(value).withQualifier(qualifier);
        assertThat(only(wordings.reword(wording, before, after))).isEqualTo(after);
    }

    @Property
    void aChangedDateReadsBack(@ForAll("dates") String wording, @ForAll("edtf") String edtf) {
        DateValue after = new DateValue(Edtf.parse(edtf));
        assertThat(only(wordings.reword(wording, only(wording), after))).isEqualTo(after);
    }

    private FactValue only(String text) {
        List<Finding> found = finder.find(EntryKind.PARAGRAPH, text, Context.none());
        assertThat(found).as(text).hasSize(1);
        assertThat(found.getFirst().end() - found.getFirst().start()).isEqualTo(text.length());
        return found.getFirst().value();
    }

    @Provide
    Arbitrary<String> figures() {
        return Arbitraries.of(
                "US$3.5 billion",
                "€4.5bn",
                "$5M",
                "over 1,700",
                "Nearly 60,000",
                "two million dollars",
                "₹4.6 lakh crore",
                "S/ 12.90",
                "about 3 per cent",
                "\u22123.5%",
                "1,20,000 rupees",
                "12\u202F345",
                "KSh 5.8 billion",
                "500 million Norwegian kroner",
                "US$1500",
                "300");
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(
                "17 December 1996",
                "December 17, 1996",
                "7th of September, 1822",
                "Dec. 1996",
                "1996",
                "1990s",
                "18th century",
                "1966-67",
                "c. 1617–1618",
                "May 31 – June 1, 1942",
                "20 to 23 November 1994",
                "2013–present",
                "around 1990");
    }

    @Provide
    Arbitrary<String> edtf() {
        Arbitrary<LocalDate> days =
                Arbitraries.longs()
                        .between(
                                LocalDate.of(1000, 1, 1).toEpochDay(),
                                LocalDate.of(2099, 12, 31).toEpochDay())
                        .map(LocalDate::ofEpochDay);
        Arbitrary<String> points =
                Combinators.combine(days, Arbitraries.of(4, 7, 10))
                        .as((day, length) -> day.toString().substring(0, length));
        Arbitrary<String> intervals =
                Combinators.combine(days, days, Arbitraries.of(4, 7, 10))
                        .filter((one, other, length) -> one.isBefore(other))
                        .as(
                                (one, other, length) ->
                                        one.toString().substring(0, length)
                                                + "/"
                                                + other.toString().substring(0, length));
        return Arbitraries.oneOf(
                points,
                points.map(point -> point + "~"),
                points.map(point -> point + "/.."),
                intervals,
                points.map(point -> point.substring(0, 3) + "X"),
                points.map(point -> point.substring(0, 2) + "XX"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "1",
                        "20",
                        "300",
                        "1996",
                        "1,700",
                        "3.5",
                        "18th",
                        "1990s",
                        "May",
                        "June",
                        "Dec.",
                        "to",
                        "and",
                        "from",
                        "between",
                        "c.",
                        "about",
                        "over",
                        "US$",
                        "€",
                        "%",
                        "per cent",
                        "million",
                        "lakh",
                        "crore",
                        "two",
                        "hundred",
                        "dollars",
                        "Peru",
                        "km",
                        "present",
                        "century",
                        " ",
                        " ",
                        " ",
                        ",",
                        ".",
                        "–",
                        "-",
                        "(",
                        ")",
                        "/",
                        "\u2212",
                        "\u00A0",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "\u0301",
                        ", to Lima",
                        " (1949)",
                        "; a ",
                        "Trade Agreement",
                        ", signed in ",
                        "such as",
                        "an embassy in Lima",
                        "consulates in Cusco and Puno",
                        "Japan's embassy in ",
                        "Peru has ",
                        "Lima")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    /** A paragraph made to be hard to read; time that grows with its square would be minutes. */
    @Property(tries = 1)
    void aHugeParagraphIsReadInTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<String> units =
                List.of(
                        "1",
                        "1 ",
                        "a",
                        "A",
                        "A ",
                        " ",
                        ", ",
                        "1 and ",
                        "1990–",
                        "(",
                        "(1996) ",
                        "1 111 ",
                        "Pact (1996), ",
                        "Pact (1996) ",
                        "such as a Pact ",
                        "the Pact of ",
                        "Pact, signed ",
                        "embassy ",
                        "embassy of Peru ",
                        "consulates in A, B; ",
                        "consulates in A, ",
                        "in Peru ",
                        "Lima, ",
                        "Peru");
        for (String unit : units) {
            String text = unit.repeat((1 << 18) / unit.length());
            for (Context context : PLACES) {
                long before = threads.getCurrentThreadCpuTime();
                finder.find(EntryKind.BULLET, text, context);
                long nanos = threads.getCurrentThreadCpuTime() - before;
                assertThat(Duration.ofNanos(nanos)).as(unit).isLessThan(Duration.ofSeconds(5));
            }
        }
    }
}
