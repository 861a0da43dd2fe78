package org.palimpsest.command.infobox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.palimpsest.command.Articles;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Rereading;

class RemoveFieldTest {

    private static final String TEXT =
            """
            = Zenda =

            Infobox
            - Towers: 12
            - Map: old.png
            - Map: new.png

            - A castle: and more.
            """;

    private static String after(String text, String key) {
        return Articles.after(
                text, new RemoveField(new Rereading(new EntryReader(Articles.FINDER)), key));
    }

    @Test
    void aFieldGoes() {
        assertThat(after(TEXT, "Towers")).isEqualTo(TEXT.replace("- Towers: 12\n", ""));
    }

    @Test
    void ofAKeyThatStandsTwiceTheFirstGoes() {
        assertThat(after(TEXT, "Map")).isEqualTo(TEXT.replace("- Map: old.png\n", ""));
    }

    @Test
    void theLastFieldTakesTheInfoboxAlong() {
        assertThat(after("= Zenda =\n\nInfobox\n- Map: x.png\n\nA castle.\n", "Map"))
                .isEqualTo("= Zenda =\n\nA castle.\n");
        assertThat(after("Infobox\n- Map: x.png\n\n= Zenda =\n", "Map")).isEqualTo("= Zenda =\n");
        assertThat(after("= Zenda =\n\nInfobox\n- Map: x.png\n", "Map")).isEqualTo("= Zenda =\n");
    }

    @Test
    void aFieldThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> after(TEXT, "Gates")).isInstanceOf(Rejection.NotThere.class);
        assertThatThrownBy(() -> after("= Zenda =\n", "Map"))
                .isInstanceOf(Rejection.NotThere.class);
    }
}
