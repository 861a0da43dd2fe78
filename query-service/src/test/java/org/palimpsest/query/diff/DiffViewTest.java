package org.palimpsest.query.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** What the contract's JSON shows of a move that it has no words for. */
class DiffViewTest {

    private static final String TEXT = "= T\n- A: 1\n- B: 2\n== up Up\n=== low Low\n";

    @Test
    void aSectionThatStandsWhereItStoodShowsItsLevel() {
        DiffView.DifferenceView change = only(TEXT.replace("=== low", "==== low"));

        assertThat(change.before()).asInstanceOf(MAP).containsEntry("level", 3);
        assertThat(change.after()).asInstanceOf(MAP).containsEntry("level", 4);
    }

    @Test
    void aSectionThatStandsElsewhereShowsWhere() {
        DiffView.DifferenceView change = only(TEXT.replace("=== low", "== low"));

        assertThat(change.before()).asInstanceOf(MAP).containsOnlyKeys("text", "parent", "after");
        assertThat(change.after()).asInstanceOf(MAP).containsEntry("after", "up");
    }

    @Test
    void sectionsThatMovedTogetherStandBehindEachOtherStill() {
        DiffView view =
                DiffView.of(
                        "t",
                        1,
                        2,
                        Diff.between(
                                Page.of("= T\n== a A\n== b B\n== c C\ne1 Long.\n"),
                                Page.of("= T\n== c C\ne1 Long.\n== a A\n== b B\n")));

        assertThat(view.changes())
                .extracting(DiffView.DifferenceView::section)
                .containsExactly("a", "b");
        assertThat(view.changes().getLast().before())
                .isEqualTo(view.changes().getLast().after())
                .asInstanceOf(MAP)
                .containsOnlyKeys("text", "parent", "after");
    }

    @Test
    void aFieldShowsTheKeyBeforeIt() {
        DiffView.DifferenceView change = only(TEXT.replace("- A: 1\n- B: 2", "- B: 2\n- A: 1"));

        assertThat(change.key()).isEqualTo("A");
        assertThat(change.after()).isEqualTo(Map.of("text", "1", "after", "B"));
    }

    private static DiffView.DifferenceView only(String changed) {
        DiffView view = DiffView.of("t", 1, 2, Diff.between(Page.of(TEXT), Page.of(changed)));
        assertThat(view.changes()).hasSize(1);
        return view.changes().getFirst();
    }
}
