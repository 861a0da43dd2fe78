package org.palimpsest.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.query.history.Telling.ABE;
import static org.palimpsest.query.history.Telling.ARTICLE;
import static org.palimpsest.query.history.Telling.TEXT;
import static org.palimpsest.query.history.Telling.entry;
import static org.palimpsest.query.history.Telling.field;
import static org.palimpsest.query.history.Telling.imported;
import static org.palimpsest.query.history.Telling.revision;
import static org.palimpsest.query.history.Telling.told;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.ArticleEvent.ArticleRetitled;
import org.palimpsest.article.EntryEvent.EntryMoved;
import org.palimpsest.article.EntryEvent.EntryRemoved;
import org.palimpsest.article.EntryEvent.EntryRevised;
import org.palimpsest.article.EntryEvent.PassageAdded;
import org.palimpsest.article.FactEvent.FactRemoved;
import org.palimpsest.article.FactEvent.VisitCorrected;
import org.palimpsest.article.Frame;
import org.palimpsest.article.InfoboxEvent.FieldAdded;
import org.palimpsest.article.InfoboxEvent.FieldRemoved;
import org.palimpsest.article.InfoboxEvent.FieldSet;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.SectionEvent.SectionMoved;
import org.palimpsest.article.TitleLine;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.query.history.Saying.OfFact;
import org.palimpsest.query.history.Saying.Placed;
import org.palimpsest.query.history.Saying.Text;
import org.palimpsest.query.history.Standing.InSection;

import java.util.List;

/** What a reviewer is told of changes of titles, infoboxes, entries and facts. */
class ChronicleTest {

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
                                ARTICLE,
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
                                ARTICLE,
                                new SectionMoved("fish", 3, false, "aid", null, "\n\n", null, null),
                                new EntryRevised("fish", entry("e3", "Of tuna."), null))
                        .revision()
                        .changes();

        assertThat(changes.getLast().reachesSection("visits")).isTrue();
        assertThat(changes.getLast().reachesSection("trade")).isFalse();
    }
}
