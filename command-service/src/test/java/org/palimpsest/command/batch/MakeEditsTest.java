package org.palimpsest.command.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.command.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.fact.RemoveFact;
import org.palimpsest.command.section.RemoveSection;
import org.palimpsest.command.section.SectionBody;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Rereading;

import java.util.List;
import java.util.stream.IntStream;

class MakeEditsTest {

    private static final String TEXT =
            """
            = Ruritania–Sylvania relations =

            ==Trade==
            It grew in 2019.
            """;

    private static Action section(String heading) {
        return new SectionBody(heading, null, null, null, null, null).action();
    }

    private static MakeEdits edits(Action... actions) {
        return new MakeEdits(
                IntStream.range(0, actions.length)
                        .mapToObj(i -> new Step("/" + i, "id", actions[i]))
                        .toList());
    }

    @Test
    void changesComeInTheOrderOfTheOperations() {
        MakeEdits edits =
                edits(
                        section("Sport"),
                        new RemoveFact(Articles.fact(TEXT, "2019")),
                        section("Art"));
        assertThat(Articles.decided(TEXT, edits).events())
                .extracting(event -> event.type())
                .containsExactly("section-added", "fact-removed", "section-added");
        assertThat(Articles.after(TEXT, edits)).isEqualTo(TEXT + "\n==Sport==\n\n==Art==\n");
    }

    @Test
    void anOperationFindsWhatThoseBeforeItMade() {
        assertThat(Articles.after(TEXT, edits(section("Sport"), remove("sport")))).isEqualTo(TEXT);
        assertRefused("/0/id", () -> Articles.after(TEXT, edits(remove("sport"))));
    }

    @Test
    void anOperationDoesNotFindWhatThoseBeforeItRemoved() {
        assertRefused("/1/id", () -> Articles.after(TEXT, edits(remove("trade"), remove("trade"))));
    }

    @Test
    void aRefusalSaysInWhichOperationItIs() {
        assertRefused(
                "/1/heading", () -> Articles.after(TEXT, edits(section("Sport"), section(" "))));
    }

    @Test
    void whatIsMissingWhereNothingIsNamedIsTheOperationItself() {
        Action missing =
                draft -> {
                    throw new Rejection.NotThere("It is gone.");
                };
        assertRefused(
                "/7",
                () -> Articles.after(TEXT, new MakeEdits(List.of(new Step("/7", null, missing)))));
    }

    private static RemoveSection remove(String section) {
        return new RemoveSection(new Rereading(new EntryReader(Articles.FINDER)), section);
    }
}
