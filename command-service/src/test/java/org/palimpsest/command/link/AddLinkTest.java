package org.palimpsest.command.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.command.Articles.after;
import static org.palimpsest.command.Articles.decided;
import static org.palimpsest.command.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.fact.Link;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Facts;
import org.palimpsest.command.wording.FactWords;

class AddLinkTest {

    private static final String LISTED =
            """
            = Ruritania–Sylvania relations =

            ==See also==
            - Foreign relations of Sylvania
            - Zenda incident

            ==References==
            None.
            """;

    private static AddLink link(String title) {
        return in(null, title);
    }

    private static AddLink in(@Nullable String section, String title) {
        return new AddLink(Articles.FINDER, new FactWords(Articles.FINDER), title, section);
    }

    @Test
    void aLinkStandsLast() {
        assertThat(after(LISTED, link("Castra, 1901 (siege)")))
                .isEqualTo(LISTED.replace("incident\n", "incident\n- Castra, 1901 (siege)\n"));
    }

    @Test
    void itIsAFactOfItsOwn() {
        assertThat(Facts.of(decided(LISTED, link("Castra")).article(), Link.class))
                .contains(new Link("Castra"));
    }

    @Test
    void whereThereAreNoneASectionIsMade() {
        String text = "= Ruritania–Sylvania relations =\n\n==Trade==\nIt grew.\n";
        assertThat(after(text, link("Castra"))).isEqualTo(text + "\n==See also==\n- Castra\n");
        assertThat(decided(text, link("Castra")).events())
                .extracting(event -> event.type())
                .containsExactly("section-added", "link-added");
    }

    @Test
    void aNamedSectionTakesIt() {
        assertThat(after(LISTED, in("references", "Castra"))).isEqualTo(LISTED + "\n- Castra\n");
        assertRefused("/section", () -> after(LISTED, in("nowhere", "Castra")));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a\nb", "a\u0000", "Zenda incident", "ZENDA incident "})
    void whatIsNoLineOrIsThereAlreadyIsRefused(String title) {
        assertRefused("/title", () -> after(LISTED, link(title)));
    }
}
