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
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Qualifier;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

class FinderPropertiesTest {

    private static final Context VISITS =
            new Context("Visits", List.of(), Context.none().countries());

    private final FactFinder finder = new FactFinder();
    private final Wordings wordings = new Wordings();

    @Property
    void findingsAreInOrderAndApart(@ForAll("texts") String text, @ForAll EntryKind kind) {
        for (Context context : List.of(Context.none(), VISITS)) {
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
        assertThatNoException().isThrownBy(() -> finder.find(kind, text, VISITS));
        assertThatNoException().isThrownBy(() -> finder.find(kind, text, Context.none()));
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
                        ", to Lima")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    /** A paragraph made to be hard to read; time that grows with its square would be minutes. */
    @Property(tries = 1)
    void aHugeParagraphIsReadInTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (String unit : List.of("1", "1 ", "a", "1 and ", "1990–", "(", "(1996) ", "1 111 ")) {
            String text = unit.repeat((1 << 18) / unit.length());
            for (Context context : List.of(Context.none(), VISITS)) {
                long before = threads.getCurrentThreadCpuTime();
                finder.find(EntryKind.BULLET, text, context);
                long nanos = threads.getCurrentThreadCpuTime() - before;
                assertThat(Duration.ofNanos(nanos)).as(unit).isLessThan(Duration.ofSeconds(5));
            }
        }
    }
}
