package org.palimpsest.query.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Revision 9 rewrites a text; the number behind each word is the revision that wrote it. */
class CreditingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the:1 cat:1 sat:2         | the cat sat            | the:1 cat:1 sat:2
                    the:1 cat:1 sat:2         | the dog sat            | the:1 dog:9 sat:2
                    the:1 cat:1 sat:2         | the cat sat there      | the:1 cat:1 sat:2 there:9
                    the:1 cat:1 sat:2         | so the cat sat         | so:9 the:1 cat:1 sat:2
                    the:1 cat:1 sat:2         | cat                    | cat:1
                    the:1 cat:1 sat:2         | a dog ran              | a:9 dog:9 ran:9
                    the:1 cat:1 sat:2         | The cat sat.           | The:9 cat:1 sat.:9
                    It:1 cost:2 US$3.5:1 bn:1 | It cost US$3.6 bn      | It:1 cost:2 US$3.6:9 bn:1
                    ''                        | the cat                | the:9 cat:9
                    ''                        | ''                     | ''
                    """)
    void wordsThatStoodThereStayWithWhoWroteThem(String found, String text, String left) {
        assertThat(credited(text, read(found), null)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a:4 dog:4 sat:2           | the:1 cat:1 sat:2 | the cat sat      | the:1 cat:1 sat:2
                    a:4 dog:4 sat:2 there:5   | the:1 cat:1 sat:2 | the cat sat there| the:1 cat:1 sat:2 there:5
                    x:5 the:6 y:6             | the:1 cat:1       | x the cat y      | x:5 the:6 cat:1 y:6
                    x:5 y:5 B:6               | B:1               | x B y B          | x:5 B:1 y:5 B:6
                    x:5                       | the:1 cat:1       | x the new cat    | x:5 the:1 new:9 cat:1
                    the:6 cat:6               | the:1 cat:1       | the cat          | the:6 cat:6
                    the:6 dog:6               | the:1 cat:1       | the cat          | the:1 cat:1
                    ''                        | the:1 cat:2       | the cat          | the:1 cat:2
                    """)
    void wordsThatAreBroughtBackGoBackToWhoWroteThem(
            String found, String then, String text, String left) {
        assertThat(credited(text, read(found), read(then))).isEqualTo(left);
    }

    @Test
    void aPartThatWasNotThereIsCreditedAsItWasThenOrToWhoBroughtIt() {
        assertThat(credited("the cat", null, read("the:1 cat:2"))).isEqualTo("the:1 cat:2");
        assertThat(credited("the cat", null, null)).isEqualTo("the:9 cat:9");
    }

    @Test
    void whiteSpaceBelongsToTheWordBeforeItAndTheFirstToTheFirst() {
        CreditedText text = Crediting.of("  the\n cat  sat ", 9, read("the:1 sat:1"), null);

        assertThat(text.spans())
                .containsExactly(
                        new CreditedText.Span("  the\n ", 1),
                        new CreditedText.Span("cat  ", 9),
                        new CreditedText.Span("sat ", 1));
    }

    @Test
    void aTextWithoutWordsHasNoSpans() {
        assertThat(CreditedText.by(9, "").spans()).isEmpty();
        assertThat(CreditedText.by(9, " ").spans()).isEmpty();
    }

    private static String credited(
            String text, @Nullable CreditedText found, @Nullable CreditedText then) {
        return said(Crediting.of(text, 9, found, then));
    }

    private static String said(CreditedText text) {
        return text.spans().stream()
                .flatMap(
                        span ->
                                Stream.of(span.text().strip().split("\\s+"))
                                        .map(word -> word + ":" + span.revision()))
                .collect(Collectors.joining(" "));
    }

    private static CreditedText read(String words) {
        List<String[]> credited =
                Stream.of(words.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.split(":(?=\\d+$)"))
                        .toList();
        String text = credited.stream().map(word -> word[0]).collect(Collectors.joining(" "));
        long[] revisions =
                IntStream.range(0, credited.size())
                        .mapToLong(i -> Long.parseLong(credited.get(i)[1]))
                        .toArray();
        return new CreditedText(text, Credits.ofWords(revisions));
    }
}
