package org.palimpsest.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.article.ArticleEvent.ArticleRetitled;
import org.palimpsest.article.Block;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent.EntryMoved;
import org.palimpsest.article.EntryEvent.EntryRemoved;
import org.palimpsest.article.EntryEvent.EntryRevised;
import org.palimpsest.article.EntryEvent.PassageAdded;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.FactEvent.FactRemoved;
import org.palimpsest.article.FactEvent.VisitCorrected;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxEvent.FieldAdded;
import org.palimpsest.article.InfoboxEvent.FieldRemoved;
import org.palimpsest.article.InfoboxEvent.FieldSet;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.Revision;
import org.palimpsest.article.SectionEvent.SectionAdded;
import org.palimpsest.article.SectionEvent.SectionMoved;
import org.palimpsest.article.SectionEvent.SectionRemoved;
import org.palimpsest.article.SectionEvent.SectionRenamed;
import org.palimpsest.article.Segment;
import org.palimpsest.article.Spot;
import org.palimpsest.article.TitleLine;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.ledger.Mark;
import org.palimpsest.query.history.Saying.OfFact;
import org.palimpsest.query.history.Saying.Placed;
import org.palimpsest.query.history.Saying.Text;
import org.palimpsest.query.history.Standing.InSection;
import org.palimpsest.query.history.Standing.UnderSection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a reviewer is told of each kind of change. */
class ChronicleTest {

    private static final Fact ABE =
            new Fact(
                    "f1",
                    new Visit("Shinzō Abe", "Japan", "Peru", List.of(Edtf.parse("2016"))),
                    "Shinzō Abe (2016)");

    private static final List<Block> TEXT =
            List.of(
                    new TitleLine(new Frame("", "= ", " ="), "Ties"),
                    new InfoboxHead(new Frame("\n\n", "", "")),
                    field("Party", "Japan"),
                    field("Party", "Peru"),
                    heading("trade", 2, "Trade"),
                    entry("e1", "Tuna is sold."),
                    entry("e2", "Copper is bought."),
                    heading("fish", 3, "Fish"),
                    entry("e3", "Of fish."),
                    heading("ore", 3, "Ore"),
                    heading("visits", 2, "Visits"),
                    entry("e4", new Segment.Slot(ABE)),
                    heading("aid", 2, "Aid"));

    private final Article article = imported(TEXT).article();

    @Test
    void anImportBelongsToTheHistoryOfAllThatItMade() {
        Change change = imported(TEXT).revision().changes().getFirst();

        assertThat(change.before()).isNull();
        assertThat(change.after()).isEqualTo(new Text("Ties"));
        assertThat(List.of("lead", "trade", "fish", "ore", "visits", "aid"))
                .allMatch(change::reachesSection);
        assertThat(List.of("e1", "e4")).allMatch(change::reachesEntry);
        assertThat(change.reachesFact("f1")).isTrue();
        assertThat(change.reachesFact("f2")).isFalse();
    }

    @Test
    void aTitleIsToldByItsText() {
        Change change =
                told(new ArticleRetitled(new TitleLine(new Frame("", "= ", " ="), "Bonds"), null));

        assertThat(change.before()).isEqualTo(new Text("Ties"));
        assertThat(change.after()).isEqualTo(new Text("Bonds"));
    }

    @Test
    void ofAKeyThatStandsTwiceTheFieldThatChangedIsTold() {
        Change set = told(new FieldSet(field("Party", "Chile"), 1, null));
        Change added = told(new FieldAdded(field("Party", "Chile"), 2, null, null, null));
        Change removed = told(new FieldRemoved("Party", 1, false, null));

        assertThat(set.before()).isEqualTo(new Text("Peru"));
        assertThat(set.after()).isEqualTo(new Text("Chile"));
        assertThat(added.before()).isNull();
        assertThat(added.after()).isEqualTo(new Text("Chile"));
        assertThat(removed.before()).isEqualTo(new Text("Peru"));
        assertThat(removed.after()).isNull();
    }

    @Test
    void ofAMovedEntryItIsToldWhereItStoodAndStands() {
        Change change =
                told(
                        new EntryMoved(
                                "trade",
                                "e2",
                                new Relocation("visits", "e4", "\n\n", null, null),
                                null));

        assertThat(change.place().section()).isEqualTo("visits");
        assertThat(change.before())
                .isEqualTo(new Placed(new Text("Copper is bought."), new InSection("trade", "e1")));
        assertThat(change.after())
                .isEqualTo(
                        new Placed(new Text("Copper is bought."), new InSection("visits", "e4")));
        assertThat(List.of("trade", "visits")).allMatch(change::reachesSection);
        assertThat(change.reachesSection("fish")).isFalse();
    }

    @Test
    void ofAVisitThatChangesListsItIsToldWhereItStoodAndStands() {
        Visit other = new Visit("Shinzō Abe", "Peru", "Japan", List.of(Edtf.parse("2016")));
        Change change =
                told(
                        new VisitCorrected(
                                "visits",
                                "e4",
                                "f1",
                                other,
                                "Shinzō Abe (2016)",
                                new Relocation("aid", null, "\n", null, null)));

        assertThat(change.before())
                .isEqualTo(new Placed(new OfFact(ABE), new InSection("visits", null)));
        assertThat(change.after())
                .isEqualTo(
                        new Placed(
                                new OfFact(new Fact("f1", other, "Shinzō Abe (2016)")),
                                new InSection("aid", null)));
        assertThat(change.reachesFact("f1")).isTrue();
    }

    @Test
    void ofAMovedSectionItIsToldUnderWhatAndBehindWhatItStoodAndStands() {
        Change under = told(new SectionMoved("fish", 3, false, "aid", null, "\n\n", null, null));
        Change top = told(new SectionMoved("visits", 2, false, "trade", null, "\n\n", null, null));

        assertThat(under.before())
                .isEqualTo(new Placed(new Text("Fish"), new UnderSection("trade", null)));
        assertThat(under.after())
                .isEqualTo(new Placed(new Text("Fish"), new UnderSection("visits", null)));
        assertThat(List.of("fish", "trade", "visits")).allMatch(under::reachesSection);
        assertThat(top.before())
                .isEqualTo(new Placed(new Text("Visits"), new UnderSection(null, "trade")));
        assertThat(top.after())
                .isEqualTo(new Placed(new Text("Visits"), new UnderSection(null, "lead")));
    }

    @Test
    void aSectionBehindAnotherOfItsParentIsToldSo() {
        Change change = told(new SectionMoved("ore", 3, false, "fish", null, "\n\n", null, null));

        assertThat(change.before())
                .isEqualTo(new Placed(new Text("Ore"), new UnderSection("trade", "fish")));
        assertThat(change.after())
                .isEqualTo(new Placed(new Text("Ore"), new UnderSection("trade", null)));
    }

    @Test
    void aRemovedSectionIsToldByItsHeadingAndReachesAllUnderIt() {
        Change change = told(new SectionRemoved("trade", false, null));

        assertThat(change.place().section()).isEqualTo("trade");
        assertThat(change.before()).isEqualTo(new Text("Trade"));
        assertThat(change.after()).isNull();
        assertThat(List.of("trade", "fish", "ore")).allMatch(change::reachesSection);
        assertThat(List.of("e1", "e2", "e3")).allMatch(change::reachesEntry);
        assertThat(change.reachesSection("visits")).isFalse();
        assertThat(change.reachesEntry("e4")).isFalse();
    }

    @Test
    void aHeadingThatPartsASectionReachesBothAndWhatItTakes() {
        Change change =
                told(
                        new SectionAdded(
                                heading("copper", 2, "Copper"),
                                null,
                                new Spot("trade", "e1"),
                                null));

        assertThat(change.before()).isNull();
        assertThat(change.after()).isEqualTo(new Text("Copper"));
        assertThat(List.of("copper", "trade")).allMatch(change::reachesSection);
        assertThat(change.reachesEntry("e2")).isTrue();
        assertThat(change.reachesEntry("e1")).isFalse();
    }

    @Test
    void aHeadingThatGoesAloneLeavesItsEntriesToTheSectionAbove() {
        Change change = told(new SectionRemoved("visits", true, null));

        assertThat(List.of("visits", "ore", "trade")).allMatch(change::reachesSection);
        assertThat(change.reachesEntry("e4")).isTrue();
        assertThat(change.reachesFact("f1")).isTrue();
    }

    @Test
    void aRenamedSectionIsToldByItsHeadings() {
        Change change = told(new SectionRenamed(heading("fish", 3, "Fishing"), null));

        assertThat(change.before()).isEqualTo(new Text("Fish"));
        assertThat(change.after()).isEqualTo(new Text("Fishing"));
        assertThat(List.of("fish", "trade")).allMatch(change::reachesSection);
    }

    @Test
    void aFactThatIsNoneAnyMoreIsToldAsItWas() {
        Change change = told(new FactRemoved("visits", "e4", "f1"));

        assertThat(change.before()).isEqualTo(new OfFact(ABE));
        assertThat(change.after()).isNull();
    }

    @Test
    void aFactThatGoesWithARevisedTextHasThatInItsHistory() {
        Change change = told(new EntryRevised("visits", entry("e4", "None came."), null));

        assertThat(change.before()).isEqualTo(new Text("Shinzō Abe (2016)"));
        assertThat(change.after()).isEqualTo(new Text("None came."));
        assertThat(change.reachesFact("f1")).isTrue();
    }

    @Test
    void anEntryThatIsBroughtBackIsToldAsOneThatCame() {
        List<Change> changes =
                revision(
                                article,
                                new EntryRemoved("trade", "e1", null),
                                new PassageAdded(
                                        "trade",
                                        new Insertion(entry("e1", "Tuna is sold."), "e2", null)))
                        .revision()
                        .changes();

        assertThat(changes.getFirst().before()).isEqualTo(new Text("Tuna is sold."));
        assertThat(changes.getFirst().after()).isNull();
        assertThat(changes.getLast().before()).isNull();
        assertThat(changes.getLast().after()).isEqualTo(new Text("Tuna is sold."));
    }

    @Test
    void whatIsToldOfAPartStandsOnTheChangesBeforeIt() {
        List<Change> changes =
                revision(
                                article,
                                new SectionMoved("fish", 3, false, "aid", null, "\n\n", null, null),
                                new EntryRevised("fish", entry("e3", "Of tuna."), null))
                        .revision()
                        .changes();

        assertThat(changes.getLast().reachesSection("visits")).isTrue();
        assertThat(changes.getLast().reachesSection("trade")).isFalse();
    }

    @Test
    void aRevisionOfTenThousandChangesOfALongArticleIsToldQuickly() {
        List<Block> lines = new ArrayList<>(TEXT.subList(0, 5));
        for (int i = 0; i < 20_000; i++) {
            lines.add(entry("e" + (i + 1), "Line " + i + "."));
        }
        List<EditorialEvent> events = new ArrayList<>();
        for (int i = 0; i < 20_000; i += 2) {
            events.add(new EntryRevised("trade", entry("e" + (i + 1), "Changed " + i), null));
        }
        Article before = imported(lines).article();
        for (int k = 0; k < 3; k++) {
            long fold = System.nanoTime();
            before.revise(new Revision(2, Instant.EPOCH, "ada", null, List.of()), events);
            fold = System.nanoTime() - fold;
            long start = System.nanoTime();
            revision(before, events.toArray(EditorialEvent[]::new));
            System.out.println(
                    "FOLD "
                            + Duration.ofNanos(fold)
                            + " TOLD "
                            + Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private Change told(EditorialEvent event) {
        return revision(article, event).revision().changes().getFirst();
    }

    private static Chronicle.Told imported(List<Block> blocks) {
        return revision(Article.unwritten("a"), new ArticleImported("a", blocks, "\n"));
    }

    private static Chronicle.Told revision(Article before, EditorialEvent... events) {
        long number = before.revision() + 1;
        return Chronicle.tell(
                before,
                new CommittedRevision(
                        "a",
                        number,
                        new Revision(number, Instant.EPOCH, "ada", null, List.of()),
                        List.of(events)),
                new Mark(number, "hash"));
    }

    private static InfoboxField field(String key, String value) {
        return new InfoboxField(new Frame("\n", "- ", ""), key, ": ", value);
    }

    private static Heading heading(String section, int level, String text) {
        String signs = "=".repeat(level);
        return new Heading(new Frame("\n\n", signs, signs), section, level, text);
    }

    private static Entry entry(String id, String text) {
        return entry(id, new Segment.Words(text));
    }

    private static Entry entry(String id, Segment segment) {
        return new Entry(
                new Frame("\n\n", "", ""), id, EntryKind.PARAGRAPH, List.of(segment), null);
    }
}
