package org.palimpsest.command.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palimpsest.command.Articles.entry;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Rereading;

class RemoveEntryTest {

    private static final String TEXT =
            """
            = Ruritania–Sylvania relations =

            Infobox
            - Party1: Ruritania

            They are neighbours.
            - Pigs: some.

            ==Visits==
            ;From Ruritania to Sylvania
            - Jo (1962)

            ;From Sylvania to Ruritania
            - Max (1980)
            """;

    private static RemoveEntry removal(String id) {
        return new RemoveEntry(new Rereading(new EntryReader(Articles.FINDER)), id);
    }

    private static String without(String beginning) {
        return Articles.after(TEXT, removal(entry(TEXT, beginning)));
    }

    @Test
    void anEntryGoes() {
        assertThat(without("Jo")).isEqualTo(TEXT.replace("- Jo (1962)\n", ""));
        assertThat(without("Max")).isEqualTo(TEXT.replace("- Max (1980)\n", ""));
    }

    @Test
    void whatFollowsIsStillWhatItWas() {
        assertThat(without("They")).isEqualTo(TEXT.replace("They are neighbours.\n", ""));
    }

    @Test
    void theVisitsUnderATermLineGoTheWayOfTheLineAbove() {
        assertThat(Articles.decided(TEXT, removal(entry(TEXT, "From Sylvania"))).events())
                .extracting(EditorialEvent::type)
                .containsExactly("entry-removed", "visit-corrected");
    }

    @Test
    void anEntryThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> Articles.decided(TEXT, removal("e99")))
                .isInstanceOf(Rejection.NotThere.class);
    }
}
