package org.palimpsest.command.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import java.util.ArrayList;
import java.util.List;

/** Generated articles, and what editors may make of them. */
final class Texts {

    private Texts() {}

    /** A text with a title somewhere in it. */
    static Arbitrary<List<String>> articles() {
        Arbitrary<List<String>> body = line().list().ofMaxSize(20);
        Arbitrary<Integer> at =
                Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.just(0)),
                        Tuple.of(1, Arbitraries.integers().between(0, 20)));
        return Combinators.combine(body, at, Arbitraries.of("= Zenda =", "= Ruritania ="))
                .as(
                        (lines, place, title) -> {
                            List<String> text = new ArrayList<>(lines);
                            text.add(Math.min(place, text.size()), title + "\n");
                            return text;
                        });
    }

    /** An edited text: lines taken out, put in, moved and reworded; or quite another one. */
    static Arbitrary<List<String>> editedFrom(List<String> text) {
        Arbitrary<List<String>> edited =
                edit().list()
                        .ofMinSize(0)
                        .ofMaxSize(5)
                        .map(
                                edits -> {
                                    List<String> lines = new ArrayList<>(text);
                                    edits.forEach(edit -> edit.on(lines));
                                    return lines;
                                });
        return Arbitraries.frequencyOf(Tuple.of(4, edited), Tuple.of(1, articles()));
    }

    static String joined(List<String> lines) {
        return String.join("", lines);
    }

    private static Arbitrary<Edit> edit() {
        return Combinators.combine(
                        Arbitraries.of(Kind.values()),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30),
                        line())
                .as(Edit::new);
    }

    private static Arbitrary<String> line() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "Trade in 1873 grew to US$3.5 billion.",
                        "Over 1,700 people went to Zenda on 17 December 1996.",
                        "They met again and again.",
                        "Prime Minister Ada Lovelace (1958)",
                        "President Grace Hopper (1963, 1967)",
                        "Visits from Ruritania to Zenda",
                        "Treaty of Strelsau (1873)",
                        "x",
                        "Infobox",
                        "Zenda has an embassy in Strelsau.");
        Arbitrary<String> line =
                Arbitraries.frequencyOf(
                        Tuple.of(4, words),
                        Tuple.of(4, words.map(text -> "- " + text)),
                        Tuple.of(1, words.map(text -> ";" + text)),
                        Tuple.of(
                                3,
                                Arbitraries.of(
                                        "==Trade==",
                                        "== Visits ==",
                                        "===Early===",
                                        "==== Late ====",
                                        "==See also==",
                                        "==Trade==",
                                        "======Deep======")),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "Infobox",
                                        "- Party1: Zenda",
                                        "- Party2: Ruritania",
                                        "- Party1: Elphberg",
                                        "= Again =",
                                        "Infobox\n- Party1: Zenda\n- Party2: Ruritania")));
        Arbitrary<String> end = Arbitraries.of("\n", "\n", "\n", "\n\n", "\n\n", " \n", "\n \n\n");
        return Combinators.combine(line, end).as(String::concat);
    }

    private enum Kind {
        REMOVE,
        ADD,
        MOVE,
        MOVE_BLOCK,
        REWORD,
        SPACE
    }

    private record Edit(Kind kind, int from, int to, String line) {

        void on(List<String> lines) {
            int at = from % lines.size();
            boolean title = lines.get(at).startsWith("= ");
            switch (kind) {
                case REMOVE -> {
                    if (!title) {
                        lines.remove(at);
                    }
                }
                case ADD -> lines.add(to % (lines.size() + 1), line);
                case MOVE -> {
                    String moved = lines.remove(at);
                    lines.add(to % (lines.size() + 1), moved);
                }
                case MOVE_BLOCK -> {
                    int end = Math.min(lines.size(), at + 4);
                    List<String> moved = new ArrayList<>(lines.subList(at, end));
                    lines.subList(at, end).clear();
                    lines.addAll(to % (lines.size() + 1), moved);
                }
                case REWORD ->
                        lines.set(
                                at,
                                lines.get(at)
                                        .replace("1873", "1874")
                                        .replace("3.5", "3.6")
                                        .replace("again", "often")
                                        .replace("Trade", "Commerce"));
                case SPACE -> lines.set(at, lines.get(at) + "\n");
            }
        }
    }
}
