package org.palimpsest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palimpsest.article.Editing.given;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.ArticleEvent.ArticleCreated;
import org.palimpsest.article.EntryEvent.EventAdded;
import org.palimpsest.article.EntryEvent.VisitRecorded;
import org.palimpsest.article.FactEvent.DateCorrected;
import org.palimpsest.article.FactEvent.FigureCorrected;
import org.palimpsest.article.FactEvent.VisitCorrected;
import org.palimpsest.article.FactEvent.VisitJoined;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.source.SourcePrinter;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What each event means to the text, to the identities and to who changed what last. */
class ArticleTest {

    private static final String TEXT =
            """
            = Japan–Peru relations =

            == Trade ==

            Trade totaled US$3.5 billion in 2014.

            === Tuna ===

            Tuna sold well.

            == Visits ==

            ;From Japan to Peru
            - Shinzō Abe (2016)

            ;From Peru to Japan
            - Alan García (2008)
            - Ollanta Humala (2012)
            """;

    private static final Source SOURCE = new Source("The yearbook", null);

    private static Entry entry(String id, String gap, EntryKind kind, Segment... segments) {
        String open = kind == EntryKind.BULLET ? "- " : "";
        return new Entry(new Frame(gap, open, ""), id, kind, List.of(segments), null);
    }

    private static EventAdded paragraph(String section, @Nullable String after, String gapAfter) {
        Entry entry =
                entry("e9", "\n\n", EntryKind.PARAGRAPH, new Segment.Words("A treaty was signed."));
        return new EventAdded(section, new Insertion(entry, after, gapAfter));
    }

    private static FigureCorrected figure(String fact) {
        return new FigureCorrected(
                "trade",
                "e1",
                fact,
                new Figure(new BigDecimal("3600000000"), Qualifier.EXACT, "USD"),
                "US$3.6 billion");
    }

    private static Visit visit(String visitor, String from, String to, String... dates) {
        return new Visit(visitor, from, to, List.of(dates).stream().map(Edtf::parse).toList());
    }

    private static String changed(String before, String after) {
        assertThat(TEXT).contains(before);
        return TEXT.replace(before, after);
    }

    @Test
    void anArticleBeginsWithItsTitle() {
        Revision first = new Revision(1, Instant.EPOCH, "ada", null, List.of());

        Article article =
                Article.unwritten("japan")
                        .revise(first, List.of(new ArticleCreated("japan", "Japan")));

        assertThat(SourcePrinter.print(article)).isEqualTo("= Japan =\n");
        assertThat(article.title()).isEqualTo("Japan");
        assertThat(article.revision()).isEqualTo(1);
        assertThat(article.sections()).singleElement().extracting(Section::id).isEqualTo("lead");
        assertThat(article.provenance().sections()).containsEntry("lead", 1L);
    }

    @Test
    void anUnwrittenArticleDoesNotExist() {
        assertThat(Article.unwritten("japan").exists()).isFalse();
        assertThat(given(TEXT).article().exists()).isTrue();
    }

    @Test
    void anImportIsPrintedAsItCame() {
        assertThat(given(TEXT).text()).isEqualTo(TEXT);
    }

    @Test
    void anImportIsTheRevisionOfAllItsParts() {
        Provenance provenance = given(TEXT, SOURCE).article().provenance();

        assertThat(provenance.sections())
                .containsOnlyKeys("lead", "trade", "tuna", "visits")
                .values()
                .containsOnly(1L);
        assertThat(provenance.entries()).hasSize(7);
        assertThat(provenance.facts()).hasSize(5);
        assertThat(provenance.entrySources()).hasSize(7).containsEntry("e1", List.of(SOURCE));
    }

    @Test
    void aCorrectedFigureChangesTheSentenceWhereItStands() {
        Editing after = given(TEXT).when(figure("f1"));

        assertThat(after.text()).isEqualTo(changed("US$3.5", "US$3.6"));
    }

    @Test
    void aCorrectedDateChangesTheSentenceWhereItStands() {
        DateValue date = new DateValue(Edtf.parse("2015"));

        Editing after = given(TEXT).when(new DateCorrected("trade", "e1", "f2", date, "2015"));

        assertThat(after.text()).isEqualTo(changed("in 2014", "in 2015"));
        assertThat(
                        after.article()
                                .entry("e1")
                                .orElseThrow()
                                .entry()
                                .fact("f2")
                                .orElseThrow()
                                .value())
                .isEqualTo(date);
    }

    @Test
    void aCorrectionIsTheRevisionOfTheFactItsEntryAndTheSectionsAround() {
        Provenance provenance = given(TEXT, SOURCE).when(figure("f1")).article().provenance();

        assertThat(provenance.facts()).containsEntry("f1", 2L).containsEntry("f2", 1L);
        assertThat(provenance.entries()).containsEntry("e1", 2L).containsEntry("e2", 1L);
        assertThat(provenance.sections())
                .containsEntry("trade", 2L)
                .containsEntry("tuna", 1L)
                .containsEntry("visits", 1L)
                .containsEntry("lead", 1L);
        assertThat(provenance.entrySources()).doesNotContainKey("e1").containsKey("e2");
    }

    @Test
    void anEntryRestsOnTheSourcesOfTheRevisionThatLastChangedIt() {
        Editing after = given(TEXT).when(figure("f1"), SOURCE);

        assertThat(after.article().provenance().entrySources())
                .containsOnlyKeys("e1")
                .containsEntry("e1", List.of(SOURCE));
    }

    @Test
    void anAddedEventStandsBehindAnotherOrFirstInItsSection() {
        assertThat(given(TEXT).when(paragraph("trade", "e1", "\n\n")).text())
                .isEqualTo(changed("in 2014.\n\n", "in 2014.\n\nA treaty was signed.\n\n"));
        assertThat(given(TEXT).when(paragraph("trade", null, "\n\n")).text())
                .isEqualTo(changed("Trade totaled", "A treaty was signed.\n\nTrade totaled"));
    }

    @Test
    void theBlockBehindAnAddedOneMayGetAnotherGap() {
        assertThat(given(TEXT).when(paragraph("trade", "e1", "\n\n\n")).text())
                .isEqualTo(changed("in 2014.\n\n", "in 2014.\n\nA treaty was signed.\n\n\n"));
    }

    @Test
    void anAddedEntryIsTheRevisionOfAllSectionsAroundIt() {
        Article article = given(TEXT).when(paragraph("tuna", "e2", "\n\n")).article();

        assertThat(article.provenance().sections())
                .containsEntry("tuna", 2L)
                .containsEntry("trade", 2L)
                .containsEntry("visits", 1L);
        assertThat(article.provenance().entries()).containsEntry("e9", 2L);
        assertThat(article.identities().entries()).isEqualTo(9);
    }

    @Test
    void aRecordedVisitIsABulletOfOneFact() {
        Visit visit = visit("Alan García", "Peru", "Japan", "2009");
        Segment bullet = new Segment.Slot(new Fact("f8", visit, "Alan García (2009)"));
        Entry entry = entry("e8", "\n", EntryKind.BULLET, bullet);

        Article article =
                given(TEXT)
                        .when(new VisitRecorded("visits", new Insertion(entry, "e6", null)))
                        .article();

        assertThat(SourcePrinter.print(article))
                .isEqualTo(changed("(2008)\n", "(2008)\n- Alan García (2009)\n"));
        assertThat(article.entryOfFact("f8")).contains(new Located("visits", entry));
        assertThat(article.identities().facts()).isEqualTo(8);
        assertThat(article.provenance().facts()).containsEntry("f8", 2L);
    }

    @Test
    void aFurtherVisitJoinsItsBullet() {
        Visit visit = visit("Alan García", "Peru", "Japan", "2008", "2009");

        Editing after =
                given(TEXT)
                        .when(
                                new VisitJoined(
                                        "visits", "e6", "f4", visit, "Alan García (2008, 2009)"));

        assertThat(after.text()).isEqualTo(changed("(2008)", "(2008, 2009)"));
        assertThat(after.article().provenance().facts()).containsEntry("f4", 2L);
    }

    @Test
    void aCorrectedVisitMovesToItsList() {
        Visit visit = visit("Alan García", "Japan", "Peru", "2008");
        Relocation moved = new Relocation("visits", "e4", "\n", null, null);

        Editing after =
                given(TEXT)
                        .when(
                                new VisitCorrected(
                                        "visits", "e6", "f4", visit, "Alan García (2008)", moved));

        assertThat(after.text())
                .isEqualTo(
                        changed("- Alan García (2008)\n", "")
                                .replace("(2016)\n", "(2016)\n- Alan García (2008)\n"));
    }

    @Test
    void aMoveIsARevisionOfTheSectionLeftAndOfTheSectionEntered() {
        Visit visit = visit("Alan García", "Peru", "Japan", "2008");
        Relocation moved = new Relocation("tuna", "e2", "\n\n", null, "\n");

        Article article =
                given(TEXT)
                        .when(
                                new VisitCorrected(
                                        "visits", "e6", "f4", visit, "Alan García (2008)", moved))
                        .article();

        assertThat(article.provenance().sections())
                .containsEntry("visits", 2L)
                .containsEntry("tuna", 2L)
                .containsEntry("trade", 2L)
                .containsEntry("lead", 1L);
        assertThat(article.sectionsAround("e6")).containsExactly("tuna", "trade");
    }

    @Test
    void anEventThatNamesWhatIsNotThereIsRefused() {
        Editing given = given(TEXT);

        assertThatThrownBy(() -> given.when(figure("f99")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> given.when(paragraph("aid", null, "\n")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> given.when(paragraph("trade", "e99", "\n")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> given.when(paragraph("trade", "e2", "\n")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
