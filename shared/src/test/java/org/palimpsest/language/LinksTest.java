package org.palimpsest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.EntryKind;

import java.util.List;

class LinksTest {

    private static final Context SEE_ALSO =
            new Context(null, List.of("See also"), Context.none().countries());

    @Test
    void aWholeBulletIsOneLink() {
        String text = "1990 Ice Crisis (12 ships)";
        assertThat(Found.in(EntryKind.BULLET, text, SEE_ALSO)).containsExactly(text + " = " + text);
    }

    @Test
    void aParagraphThereIsProse() {
        assertThat(Found.in(EntryKind.PARAGRAPH, "12 ships in 1990", SEE_ALSO))
                .containsExactly("12 = 12 ships", "1990 = 1990");
    }
}
