package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palimpsest.local.demo.DemoText;

/** Each small edit of the demonstration article's whole text is one change. */
@ExtendWith(Newsroom.Shared.class)
class DemonstrationIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entry-revised | went on by way of Acapulco | travelled on by way of Acapulco | |",
                "figure-corrected | US$3.5 billion | US$3.6 billion | |",
                "visit-corrected | Akihito (1963, 1967) | Akihito (1963, 1968) | |",
                "entry-moved | - Prince Takahito (1958)\\n | '' | - Prince Masahito |"
                        + " - Prince Takahito (1958)\\n- Prince Masahito",
                "entry-added | - Prince Masahito | - Prince Hisahito (2008)\\n"
                        + "- Prince Masahito | |",
                "section-renamed | ==High-level visits== | ==Visits of state== | |",
            })
    void aSmallEditIsOneChange(
            String type,
            String before,
            String after,
            String also,
            String alsoAfter,
            Newsroom newsroom) {
        String text = demonstration();
        Manuscript article = newsroom.given(text);
        String edited = replaced(text, before, after);
        if (also != null) {
            edited = replaced(edited, also, alsoAfter);
        }

        article.putText(edited).isDone().changesOfTypes(type).leaves(edited);
    }

    private static String replaced(String text, String before, String after) {
        String from = before.replace("\\n", "\n");
        assertThat(text).contains(from);
        return text.replace(from, after.replace("\\n", "\n"));
    }

    /** Without its title line, which only the newsroom knows. */
    private static String demonstration() {
        String text = DemoText.whole();
        return text.substring(text.indexOf("\n\n") + 2);
    }
}
