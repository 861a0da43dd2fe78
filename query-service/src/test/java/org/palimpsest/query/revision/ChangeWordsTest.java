package org.palimpsest.query.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palimpsest.article.Place;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Link;
import org.palimpsest.query.history.Change;
import org.palimpsest.query.history.Reach;
import org.palimpsest.query.history.Saying;
import org.palimpsest.query.history.Standing;
import org.palimpsest.query.page.SectionNames;
import org.palimpsest.query.page.Wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is said of each way in which an article can change. */
class ChangeWordsTest {

    private static final Place TITLE = Place.ARTICLE;
    private static final Place TRADE = Place.section("trade");
    private static final Place LINE = Place.entry("trade", "e1");
    private static final Place FACT = Place.fact("trade", "e1", "f1");
    private static final Place FIELD = Place.field("Party1");

    private final ChangeWords words =
            new ChangeWords(new SectionNames(Map.of("trade", "Trade", "fish", "Fish")));

    static Stream<Arguments> changes() {
        return Stream.of(
                told("article-created", TITLE, null, text("Ties"), "created the article “Ties”"),
                told("article-imported", TITLE, null, text("Ties"), "imported the article “Ties”"),
                told(
                        "article-retitled",
                        TITLE,
                        text("Ties"),
                        text("Bonds"),
                        "changed the title from “Ties” to “Bonds”"),
                told(
                        "article-retitled",
                        TITLE,
                        text("Ties"),
                        text("Ties"),
                        "changed the space around the title “Ties”"),
                told(
                        "infobox-field-set",
                        FIELD,
                        null,
                        text("Japan"),
                        "added Party1 to the infobox: “Japan”"),
                told(
                        "infobox-field-set",
                        FIELD,
                        text("Japan"),
                        text("Peru"),
                        "changed Party1 in the infobox from “Japan” to “Peru”"),
                told(
                        "infobox-field-set",
                        FIELD,
                        text("Japan"),
                        text("Japan"),
                        "changed the space around Party1 in the infobox"),
                told(
                        "infobox-field-set",
                        Place.field("Infobox"),
                        null,
                        text("Infobox"),
                        "began an infobox"),
                told(
                        "infobox-field-removed",
                        FIELD,
                        text("Japan"),
                        null,
                        "removed Party1 from the infobox: “Japan”"),
                told(
                        "infobox-field-removed",
                        Place.field("Infobox"),
                        text("Infobox"),
                        null,
                        "removed the empty infobox"),
                told("section-added", TRADE, null, text("Trade"), "added the section “Trade”"),
                told(
                        "section-renamed",
                        TRADE,
                        text("Commerce"),
                        text("Trade"),
                        "renamed the section “Commerce” to “Trade”"),
                told(
                        "section-renamed",
                        TRADE,
                        text("Trade"),
                        text("Trade"),
                        "changed the space around the heading “Trade”"),
                told(
                        "section-moved",
                        TRADE,
                        under(null, "fish"),
                        under(null, "lead"),
                        "moved the section “Trade” behind the lead"),
                told(
                        "section-moved",
                        TRADE,
                        under(null, "lead"),
                        under("fish", null),
                        "moved the section “Trade” to the first place under Fish"),
                told("section-removed", TRADE, text("Trade"), null, "removed the section “Trade”"),
                told(
                        "event-added",
                        LINE,
                        null,
                        text("It was."),
                        "added an event in Trade: “It was.”"),
                told(
                        "passage-added",
                        LINE,
                        null,
                        text("It is."),
                        "added a paragraph in Trade: “It is.”"),
                told("entry-added", LINE, null, text("It is."), "added a line in Trade: “It is.”"),
                told(
                        "entry-revised",
                        LINE,
                        text("It was."),
                        text("It is."),
                        "reworded a line in Trade: “It is.”"),
                told(
                        "entry-revised",
                        LINE,
                        text("It is."),
                        text("It is."),
                        "changed the form, not the words, of a line in Trade: “It is.”"),
                told(
                        "entry-moved",
                        LINE,
                        in("fish", "It is."),
                        in("trade", "It is."),
                        "moved a line from Fish to Trade: “It is.”"),
                told(
                        "entry-moved",
                        LINE,
                        in("trade", "It is."),
                        in("trade", "It is."),
                        "moved a line within Trade: “It is.”"),
                told(
                        "entry-removed",
                        LINE,
                        text("It is."),
                        null,
                        "removed a line from Trade: “It is.”"),
                told("visit-recorded", FACT, null, fact("Abe"), "recorded a visit in Trade: “Abe”"),
                told(
                        "agreement-recorded",
                        FACT,
                        null,
                        fact("Pact"),
                        "recorded an agreement in Trade: “Pact”"),
                told(
                        "mission-recorded",
                        FACT,
                        null,
                        fact("Lima"),
                        "recorded a mission in Trade: “Lima”"),
                told("link-added", FACT, null, fact("Peru"), "added a link in Trade: “Peru”"),
                corrected("figure-corrected", "a figure"),
                corrected("date-corrected", "a date"),
                corrected("visit-corrected", "a visit"),
                corrected("agreement-corrected", "an agreement"),
                corrected("mission-corrected", "a mission"),
                corrected("link-corrected", "a link"),
                told(
                        "figure-corrected",
                        FACT,
                        fact("890"),
                        fact("890"),
                        "corrected how a figure in Trade is understood: 890"),
                told(
                        "visit-corrected",
                        FACT,
                        new Saying.Placed(fact("Abe"), new Standing.InSection("fish", null)),
                        new Saying.Placed(fact("Aso"), new Standing.InSection("trade", null)),
                        "corrected a visit from Abe to Aso, which went from Fish to Trade"),
                told(
                        "fact-removed",
                        FACT,
                        fact("890"),
                        null,
                        "said that “890” in Trade is no fact"),
                told("moon-landed", TITLE, null, null, "made a change that is called moon-landed"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isSaidInPlainEnglish(Change change, String said) {
        assertThat(words.of(change).text()).isEqualTo(said);
    }

    @Test
    void ofEveryTypeSomethingIsSaid() {
        List<String> known =
                changes().map(arguments -> ((Change) arguments.get()[0]).type()).toList();

        assertThat(known)
                .containsAll(Arrays.stream(ChangeType.values()).map(ChangeType::label).toList());
    }

    @Test
    void theArticlesWordsAreToldFromOurs() {
        Wording wording = words.of(change("entry-added", LINE, null, text("שלום")));

        assertThat(wording.pieces())
                .filteredOn(Wording.Piece::quoted)
                .extracting(Wording.Piece::text)
                .containsExactly("Trade", "שלום");
    }

    @Test
    void aLongQuoteEndsBehindAWord() {
        Wording wording =
                words.of(change("entry-added", LINE, null, text("fourteen chars ".repeat(9))));

        assertThat(wording.text())
                .endsWith(
                        "“fourteen chars fourteen chars fourteen chars fourteen chars fourteen"
                                + " chars…”");
    }

    private static Arguments corrected(String type, String what) {
        return told(
                type,
                FACT,
                fact("890"),
                fact("1,700"),
                "corrected " + what + " from 890 to 1,700 in Trade");
    }

    private static Arguments told(
            String type,
            Place place,
            @Nullable Saying before,
            @Nullable Saying after,
            String said) {
        return Arguments.of(change(type, place, before, after), said);
    }

    private static Change change(
            String type, Place place, @Nullable Saying before, @Nullable Saying after) {
        return new Change(type, place, new Reach(List.of(), List.of(), List.of()), before, after);
    }

    private static Saying text(String text) {
        return new Saying.Text(text);
    }

    private static Saying.Said fact(String wording) {
        return new Saying.OfFact(new Fact("f1", new Link(wording), wording));
    }

    private static Saying in(String section, String text) {
        return new Saying.Placed(new Saying.Text(text), new Standing.InSection(section, null));
    }

    private static Saying under(@Nullable String parent, @Nullable String after) {
        return new Saying.Placed(
                new Saying.Text("Trade"), new Standing.UnderSection(parent, after));
    }
}
