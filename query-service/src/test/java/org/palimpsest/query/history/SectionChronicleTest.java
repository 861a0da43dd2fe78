package org.palimpsest.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.query.history.Telling.heading;
import static org.palimpsest.query.history.Telling.told;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.SectionEvent.SectionAdded;
import org.palimpsest.article.SectionEvent.SectionMoved;
import org.palimpsest.article.SectionEvent.SectionRemoved;
import org.palimpsest.article.SectionEvent.SectionRenamed;
import org.palimpsest.article.Spot;
import org.palimpsest.query.history.Saying.Placed;
import org.palimpsest.query.history.Saying.Text;
import org.palimpsest.query.history.Standing.UnderSection;

import java.util.List;

/** What a reviewer is told of changes of sections. */
class SectionChronicleTest {

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
    void aHeadingBeforeADeeperSectionReachesWhatThatWasPartOf() {
        Change added = told(new SectionAdded(heading("gas", 2, "Gas"), "fish", null, null));
        Change moved = told(new SectionMoved("aid", 2, false, "ore", null, "\n\n", null, null));
        Change beside = told(new SectionMoved("aid", 2, false, "trade", null, "\n\n", null, null));

        assertThat(added.reachesSection("trade")).isTrue();
        assertThat(moved.reachesSection("trade")).isTrue();
        assertThat(moved.reachesSection("fish")).isFalse();
        assertThat(beside.reachesSection("trade")).isFalse();
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
}
