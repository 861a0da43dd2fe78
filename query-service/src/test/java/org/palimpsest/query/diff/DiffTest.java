package org.palimpsest.query.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palimpsest.article.Place;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told of each way in which one article can be different from another. */
class DiffTest {

    private static final String SOLD = "e2 Tuna was sold for {f1:3 3 dollars} in {f2:1990 1990}.\n";

    private static final String BOUGHT = "e3 Copper is bought.\n";

    private static final String TEXT =
            """
            = Ties
            - Party: Japan
            - Party: Peru
            - Area: large
            e1 They are friends.
            == trade Trade
            e2 Tuna was sold for {f1:3 3 dollars} in {f2:1990 1990}.
            e3 Copper is bought.
            === fish Fish
            e4 Of all kinds.
            === ore Ore
            * e5 Zinc
            == visits Visits
            ; e6 From Japan
            * e7 Abe
            * e8 Aso and others
            """;

    static Stream<Arguments> edits() {
        return Stream.of(
                edit("a title", "= Ties", "= Bonds", "changed null: Ties > Bonds | -Ties +Bonds"),
                edit(
                        "a field's value",
                        "- Party: Peru\n",
                        "- Party: Chile\n",
                        "changed null Party: Peru > Chile | -Peru +Chile"),
                edit("a field comes", "e1", "- GDP: 5\ne1", "added null GDP: null > 5 | +5"),
                edit("an empty field comes", "e1", "- GDP:\ne1", "added null GDP: null >  | "),
                edit(
                        "a field goes",
                        "- Area: large\n",
                        "",
                        "removed null Area: large > null | -large"),
                edit(
                        "a field is moved",
                        "- Party: Japan\n- Party: Peru\n- Area: large\n",
                        "- Area: large\n- Party: Japan\n- Party: Peru\n",
                        "moved null Area: [large after Party] > [large after null] | =large"),
                edit(
                        "of a key that stands twice the second changes",
                        "- Party: Japan\n- Party: Peru\n",
                        "- Party: Japan\n- Party: Japan\n",
                        "changed null Party: Peru > Japan | -Peru +Japan"),
                edit(
                        "a section comes with an entry",
                        "== visits",
                        "== aid Aid\ne9 None.\n== visits",
                        "added aid: null > Aid | +Aid",
                        "added aid e9: null > None. | +None."),
                edit(
                        "a section goes with its entries",
                        "=== fish Fish\ne4 Of all kinds.\n",
                        "",
                        "removed fish: Fish > null | -Fish",
                        "removed fish e4: Of all kinds. > null | -Of all kinds."),
                edit(
                        "a heading alone goes",
                        "=== ore Ore\n",
                        "",
                        "moved fish e5: [Zinc in ore after null] > [Zinc in fish after e4] | =Zinc",
                        "removed ore: Ore > null | -Ore"),
                edit(
                        "a heading parts a section",
                        "e3 Copper",
                        "== new New\ne3 Copper",
                        "added new: null > New | +New",
                        "moved new e3: [Copper is bought. in trade after e2] >"
                                + " [Copper is bought. in new after null] | =Copper is bought.",
                        "moved fish: [Fish under trade after null] > [Fish under new after null]"
                                + " | =Fish",
                        "moved ore: [Ore under trade after fish] > [Ore under new after fish]"
                                + " | =Ore"),
                edit(
                        "a section is renamed",
                        "== trade Trade",
                        "== trade Trade and aid",
                        "changed trade: Trade > Trade and aid | =Trade + and aid"),
                edit(
                        "a section is brought behind another",
                        "=== fish Fish\ne4 Of all kinds.\n=== ore Ore\n* e5 Zinc\n",
                        "=== ore Ore\n* e5 Zinc\n=== fish Fish\ne4 Of all kinds.\n",
                        "moved ore: [Ore under trade after fish] > [Ore under trade after null]"
                                + " | =Ore"),
                edit(
                        "a section with all under it goes under another",
                        "== visits",
                        "=== visits",
                        "moved visits: [Visits under null after trade] >"
                                + " [Visits under trade after ore] | =Visits"),
                edit(
                        "a heading has more signs under the same parent",
                        "=== ore",
                        "==== ore",
                        "moved ore: [Ore under trade after fish] > [Ore under fish after null]"
                                + " | =Ore"),
                edit(
                        "nothing but a heading's signs",
                        "=== fish",
                        "==== fish",
                        "moved fish: [Fish under trade after null] > [Fish under trade after null]"
                                + " | =Fish"),
                edit(
                        "a paragraph comes",
                        "e3",
                        "e9 So is tin.\ne3",
                        "added trade e9: null > So is tin. | +So is tin."),
                edit(
                        "a paragraph goes",
                        "e3 Copper is bought.\n",
                        "",
                        "removed trade e3: Copper is bought. > null | -Copper is bought."),
                edit(
                        "a paragraph is reworded",
                        "e3 Copper is bought.",
                        "e3 Copper was bought.",
                        "changed trade e3: Copper is bought. > Copper was bought."
                                + " | =Copper  -is +was = bought."),
                edit(
                        "a bullet is moved in its section",
                        "* e7 Abe\n* e8 Aso and others\n",
                        "* e8 Aso and others\n* e7 Abe\n",
                        "moved visits e7: [Abe in visits after e6] > [Abe in visits after e8]"
                                + " | =Abe"),
                edit(
                        "the shorter of two is the one that moved",
                        SOLD + BOUGHT,
                        BOUGHT + SOLD,
                        "moved trade e3: [Copper is bought. in trade after e2] >"
                                + " [Copper is bought. in trade after null] | =Copper is bought."),
                edit(
                        "a paragraph is reworded and goes to another section",
                        "e3 Copper is bought.\n=== fish Fish\n",
                        "=== fish Fish\ne3 Copper is sold.\n",
                        "moved fish e3: [Copper is bought. in trade after e2] >"
                                + " [Copper is sold. in fish after null]"
                                + " | =Copper is  -bought. +sold.",
                        "changed fish e3: Copper is bought. > Copper is sold."
                                + " | =Copper is  -bought. +sold."),
                edit(
                        "a figure is corrected",
                        "{f1:3 3 dollars}",
                        "{f1:4 4 dollars}",
                        "changed trade e2 f1: 3 dollars > 4 dollars | -3 +4 = dollars"),
                edit(
                        "two facts are corrected",
                        "{f1:3 3 dollars} in {f2:1990 1990}",
                        "{f1:4 4 dollars} in {f2:1991 1991}",
                        "changed trade e2 f1: 3 dollars > 4 dollars | -3 +4 = dollars",
                        "changed trade e2 f2: 1990 > 1991 | -1990 +1991"),
                edit(
                        "a fact is corrected whose words stay",
                        "{f1:3 3 dollars}",
                        "{f1:4 3 dollars}",
                        "changed trade e2 f1: 3 dollars > 3 dollars | =3 dollars"),
                edit(
                        "a fact is none any more",
                        "{f1:3 3 dollars}",
                        "3 dollars",
                        "removed trade e2 f1: 3 dollars > null | -3 dollars"),
                edit(
                        "words are found to be a fact",
                        "Tuna",
                        "{f9:1 Tuna}",
                        "added trade e2 f9: null > Tuna | +Tuna"),
                edit(
                        "one fact goes, another is corrected, a third comes",
                        "{f1:3 3 dollars} in {f2:1990 1990}",
                        "3 {f9:1 dollars} in {f2:1991 1991}",
                        "removed trade e2 f1: 3 dollars > null | -3 dollars",
                        "added trade e2 f9: null > dollars | +dollars",
                        "changed trade e2 f2: 1990 > 1991 | -1990 +1991"),
                edit(
                        "a fact and words beside it",
                        "for {f1:3 3 dollars}",
                        "at {f1:4 4 dollars}",
                        "changed trade e2: Tuna was sold for 3 dollars in 1990. >"
                                + " Tuna was sold at 4 dollars in 1990."
                                + " | =Tuna was sold  -for 3 +at 4 = dollars in 1990."),
                edit(
                        "two facts change places",
                        "{f1:3 3 dollars} in {f2:1990 1990}",
                        "{f2:1990 1990} in {f1:3 3 dollars}",
                        "changed trade e2: Tuna was sold for 3 dollars in 1990. >"
                                + " Tuna was sold for 1990 in 3 dollars."
                                + " | =Tuna was sold for  -3 dollars +1990"
                                + " = in  -1990. +3 dollars."),
                edit(
                        "a bullet is a paragraph",
                        "* e7 Abe",
                        "e7 Abe",
                        "changed visits e7: Abe > Abe | =Abe"),
                edit(
                        "an event has another date",
                        "e3 Copper",
                        "e3 @1872 Copper",
                        "changed trade e3: Copper is bought. > Copper is bought."
                                + " | =Copper is bought."),
                edit("nothing", "Ties", "Ties"));
    }

    private static Arguments edit(String what, String old, String changed, String... told) {
        return Arguments.of(what, old, changed, List.of(told));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void isTold(String what, String old, String changed, List<String> told) {
        assertThat(TEXT).contains(old);

        assertThat(told(TEXT, TEXT.replace(old, changed))).isEqualTo(told);
    }

    @Test
    void whatIsBelowAMovedHeadingHasNotMovedItself() {
        String lead = TEXT.substring(0, TEXT.indexOf("== trade"));
        String trade = TEXT.substring(lead.length(), TEXT.indexOf("== visits"));
        String visits = TEXT.substring(lead.length() + trade.length());

        assertThat(told(TEXT, lead + visits + trade))
                .containsExactly(
                        "moved visits: [Visits under null after trade] >"
                                + " [Visits under null after lead] | =Visits");
        assertThat(told(TEXT, lead + visits + trade.replace("==", "===")))
                .containsExactly(
                        "moved trade: [Trade under null after lead] >"
                                + " [Trade under visits after null] | =Trade");
    }

    @Test
    void whatWentIsToldWhereItStoodAndStructureFirst() {
        String after =
                """
                = Bonds
                - Area: small
                e9 New.
                e1 They are friends.
                == visits Visits
                * e7 Abe
                * e10 Ito
                """;

        assertThat(told(TEXT, after).stream().map(DiffTest::what))
                .containsExactly(
                        "changed null",
                        "removed null Party",
                        "removed null Party",
                        "changed null Area",
                        "added lead e9",
                        "removed trade",
                        "removed trade e2",
                        "removed trade e3",
                        "removed fish",
                        "removed fish e4",
                        "removed ore",
                        "removed ore e5",
                        "removed visits e6",
                        "removed visits e8",
                        "added visits e10");
    }

    @Test
    void aSectionMayBeNamedLikeAnEntry() {
        assertThat(
                        told(
                                "= T\n== e1 One\ne1 Two.\n== e2 Three\n",
                                "= T\n== e1 One\n== e2 Three\ne1 Two.\n"))
                .containsExactly(
                        "moved e2 e1: [Two. in e1 after null] > [Two. in e2 after null] | =Two.");
    }

    private static String what(String told) {
        return told.substring(0, told.indexOf(':'));
    }

    private static List<String> told(String from, String to) {
        return Diff.between(Page.of(from), Page.of(to)).stream().map(DiffTest::told).toList();
    }

    private static String told(Difference difference) {
        Place place = difference.place();
        return Stream.of(place.entry(), place.fact(), place.key())
                        .filter(Objects::nonNull)
                        .collect(
                                Collectors.joining(
                                        " ",
                                        difference.kind().label() + " " + place.section() + " ",
                                        ""))
                        .strip()
                + ": "
                + said(difference, difference.before())
                + " > "
                + said(difference, difference.after())
                + " | "
                + difference.words().stream()
                        .map(run -> "=+-".charAt(run.op().ordinal()) + run.text())
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable String said(Difference difference, @Nullable Part part) {
        if (part == null || difference.kind() != Difference.Kind.MOVED) {
            return part == null ? null : part.text();
        }
        return switch (part) {
            case Part.Field field ->
                    "[%s after %s]"
                            .formatted(
                                    field.text(),
                                    field.after() == null ? null : field.after().key());
            case Part.Heading heading ->
                    "[%s under %s after %s]"
                            .formatted(heading.text(), heading.parent(), heading.after());
            case Part.Line line ->
                    "[%s in %s after %s]".formatted(line.text(), line.section(), line.after());
            case Part.Title title -> title.text();
            case Part.Told told -> told.text();
        };
    }
}
