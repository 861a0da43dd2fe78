package org.palimpsest.query.diff;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Any articles of a few parts, as {@link Page} reads them. */
final class Pages {

    private static final List<String> PARTS =
            List.of("s1", "s2", "s3", "s4", "e1", "e2", "e3", "e4", "e5", "e6");

    /** Of an entry: its facts have ids of their own. */
    private static final List<String> TEXTS =
            List.of(
                    "%s Tuna is sold.",
                    "%s Tuna was sold.",
                    "* %s Tuna is sold.",
                    "%s @1872 Tuna is sold.",
                    "%s Tuna {f%d1:3 3} sold {f%d2:5 5}.",
                    "%s Tuna {f%d1:4 3} sold {f%d2:5 5}.",
                    "%s Tuna {f%d1:40 forty} sold {f%d2:5 five}.",
                    "%s Tuna 3 sold {f%d2:5 5}.",
                    "%s Tuna {f%d3:3 3} sold 5.",
                    "%s Tuna {f%d3:3 3} sold {f%d2:6 six}.",
                    "%s Tuna {f%d2:5 5} sold {f%d1:3 3}.",
                    "; %s");

    private static final List<String> FIELDS =
            List.of("- Party: Japan", "- Party: Peru", "- Area: large", "- Area:");

    private Pages() {}

    /** One part of a page: what it says depends on its variant. */
    private record Item(String id, int variant) {

        String line() {
            if (id.startsWith("s")) {
                return "=".repeat(2 + variant % 3)
                        + " "
                        + id
                        + " "
                        + (variant % 2 == 0 ? "A" : "B");
            }
            String number = id.substring(1);
            return TEXTS.get(variant % TEXTS.size()).replace("%s", id).replace("%d", number);
        }
    }

    private record Sheet(String title, List<String> fields, List<Item> items) {

        String text() {
            List<String> lines = new ArrayList<>(List.of("= " + title));
            lines.addAll(fields);
            items.forEach(item -> lines.add(item.line()));
            return lines.stream().collect(Collectors.joining("\n", "", "\n"));
        }
    }

    /** Two that may have nothing to do with each other, or differ in a few parts. */
    static Arbitrary<Tuple.Tuple2<String, String>> pairs() {
        return Arbitraries.oneOf(strangers(), relatives()).withoutEdgeCases();
    }

    private static Arbitrary<Tuple.Tuple2<String, String>> strangers() {
        return Combinators.combine(sheets(), sheets())
                .as((from, to) -> Tuple.of(from.text(), to.text()));
    }

    private static Arbitrary<Tuple.Tuple2<String, String>> relatives() {
        return sheets().filter(sheet -> !sheet.items().isEmpty())
                .flatMap(
                        sheet ->
                                Arbitraries.integers()
                                        .between(0, 99)
                                        .list()
                                        .ofSize(4)
                                        .list()
                                        .ofMaxSize(3)
                                        .map(
                                                edits ->
                                                        Tuple.of(
                                                                sheet.text(),
                                                                edited(sheet, edits))));
    }

    private static String edited(Sheet sheet, List<List<Integer>> edits) {
        List<Item> items = new ArrayList<>(sheet.items());
        for (List<Integer> edit : edits) {
            if (items.isEmpty()) {
                break;
            }
            int at = edit.get(0) % items.size();
            Item item = items.remove(at);
            switch (edit.get(1) % 3) {
                case 0 -> {}
                case 1 -> items.add(at, new Item(item.id(), edit.get(2)));
                default -> items.add(edit.get(3) % (items.size() + 1), item);
            }
        }
        return new Sheet(sheet.title(), sheet.fields(), items).text();
    }

    private static Arbitrary<Sheet> sheets() {
        Arbitrary<List<Item>> items =
                Combinators.combine(
                                Arbitraries.shuffle(PARTS),
                                Arbitraries.integers().between(0, PARTS.size()),
                                Arbitraries.integers().between(0, 99).list().ofSize(PARTS.size()))
                        .as(
                                (ids, count, variants) -> {
                                    List<Item> chosen = new ArrayList<>();
                                    for (int i = 0; i < count; i++) {
                                        chosen.add(new Item(ids.get(i), variants.get(i)));
                                    }
                                    return chosen;
                                });
        return Combinators.combine(
                        Arbitraries.of("Ties", "Bonds"),
                        Arbitraries.of(FIELDS).list().ofMaxSize(4),
                        items)
                .as(Sheet::new);
    }
}
