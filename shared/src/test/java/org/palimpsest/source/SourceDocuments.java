package org.palimpsest.source;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generated documents, as wild as editors' texts get. */
public final class SourceDocuments {

    private SourceDocuments() {}

    /** Any lines in any order, blank ones at odd places, perhaps without a line end at the end. */
    public static Arbitrary<String> any() {
        Arbitrary<String> end = Arbitraries.of("\n", "\n", "\n\n", "\n \n", "\n\t\n\n", "  \n");
        Arbitrary<String> ended = Combinators.combine(line(), end).as(String::concat);
        return Combinators.combine(
                        Arbitraries.of("", "\n", " \n"),
                        ended.list().ofMaxSize(30).map(lines -> String.join("", lines)),
                        Arbitraries.of("", "Trade grew", "- Tuna ", "== End =="))
                .as((top, lines, last) -> top + lines + last);
    }

    /** The same, with a title first. */
    public static Arbitrary<String> titled() {
        return any().map(text -> "= Japan–Peru relations =\n" + text);
    }

    private static Arbitrary<String> line() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, words()),
                Tuple.of(3, words().map(words -> "- " + words)),
                Tuple.of(3, heading()),
                Tuple.of(1, words().map(words -> ";" + words)),
                Tuple.of(1, words().map(words -> "- Party1 : " + words)),
                Tuple.of(
                        1, Arbitraries.of("Infobox", "====", "=x==", "-", ";", "- ", "= Again =")));
    }

    private static Arbitrary<String> heading() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.of("", " ", "  "),
                        words(),
                        Arbitraries.of("", " "))
                .as(
                        (level, space, words, trailing) ->
                                "=".repeat(level)
                                        + space
                                        + words
                                        + space
                                        + "=".repeat(level)
                                        + trailing);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                        "Trade",
                        "US$3.5 billion",
                        "over 1,700",
                        "17 December 1996",
                        "Visits from Japan to Peru",
                        "Prime Minister Shinzō Abe (2016)",
                        "İzmir",
                        "서울",
                        "e\u0301",
                        "\u00A0",
                        "\uD83D\uDC1F",
                        "{f1}",
                        "=",
                        " ",
                        ":",
                        "\u200F",
                        "\u2003")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
    }
}
