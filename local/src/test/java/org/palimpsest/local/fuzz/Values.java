package org.palimpsest.local.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** JSON of all kinds, written as no JSON library would write it. */
final class Values {

    private static final List<String> NAMES =
            List.of(
                    "section",
                    "date",
                    "text",
                    "after",
                    "before",
                    "visitor",
                    "from",
                    "to",
                    "dates",
                    "name",
                    "sender",
                    "host",
                    "post",
                    "city",
                    "title",
                    "heading",
                    "parent",
                    "value",
                    "qualifier",
                    "key",
                    "id",
                    "op",
                    "operations",
                    "revision",
                    "comment",
                    "sources",
                    "url",
                    "editor",
                    "kind",
                    "unit",
                    "",
                    "__proto__",
                    "$set",
                    "a.b",
                    "class",
                    "@type");

    private static final List<String> OPERATIONS =
            List.of(
                    "add-section",
                    "change-section",
                    "remove-section",
                    "add-event",
                    "add-passage",
                    "record-visit",
                    "record-agreement",
                    "record-mission",
                    "add-link",
                    "set-infobox-field",
                    "remove-infobox-field",
                    "correct-fact",
                    "remove-fact",
                    "revise-entry",
                    "remove-entry",
                    "destroy",
                    "");

    private static final List<String> WORDS =
            List.of(
                    "lead",
                    "history",
                    "after-the-war",
                    "trade",
                    "see-also",
                    "none",
                    "e1",
                    "e2",
                    "e5",
                    "e999",
                    "e01",
                    "f1",
                    "f2",
                    "f9",
                    "f999",
                    "Ruritania",
                    "Sylvania",
                    "Border",
                    "embassy",
                    "consulate",
                    "about",
                    "exact",
                    "1958",
                    "1872-06",
                    "1996-12-17",
                    "199X",
                    "2001/2003",
                    "1617~",
                    "2024-13",
                    "-0001",
                    "9999-12-31",
                    "../..",
                    "King Rudolf",
                    "Cheese");

    private static final List<String> NUMBERS =
            List.of(
                    "0",
                    "-0",
                    "1",
                    "-1",
                    "1800",
                    "0.1",
                    "3.6e9",
                    "1e29",
                    "1e30",
                    "1e400",
                    "-1e400",
                    "1e-400",
                    "1e-31",
                    "1E999999999",
                    "1e-999999999",
                    "9223372036854775808",
                    "123456789012345678901234567890.123456789012345678901234567890",
                    "1" + "0".repeat(500),
                    "0." + "3".repeat(500),
                    "1e99999999999999999999",
                    "NaN",
                    "Infinity",
                    "01",
                    "+1",
                    ".5",
                    "1.",
                    "0x10",
                    "--1");

    private final RandomGenerator random;
    private final Texts texts;

    Values(RandomGenerator random, Texts texts) {
        this.random = random;
        this.texts = texts;
    }

    /** Any value, nested no deeper than its like most often is. */
    String any() {
        return any(3);
    }

    private String any(int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 10)) {
            case 0 -> pick("null", "true", "false", "", "undefined", "[", "{", "]", "\"");
            case 1, 2 -> NUMBERS.get(random.nextInt(NUMBERS.size()));
            case 3, 4, 5 -> string(WORDS.get(random.nextInt(WORDS.size())));
            case 6, 7, 8, 9 -> string(texts.text());
            case 10, 11 -> list(depth);
            case 12 -> nested();
            default -> object(depth);
        };
    }

    /** A list of operations, most of them known ones. */
    String operations() {
        return IntStream.range(0, random.nextInt(1 << random.nextInt(6)))
                .mapToObj(index -> operation())
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String operation() {
        String op = string(OPERATIONS.get(random.nextInt(OPERATIONS.size())));
        return Stream.concat(Stream.of("\"op\":" + op), fields(1))
                .collect(Collectors.joining(",", "{", "}"));
    }

    String name() {
        return random.nextInt(20) == 0 ? texts.text() : NAMES.get(random.nextInt(NAMES.size()));
    }

    private String object(int depth) {
        return fields(depth - 1).collect(Collectors.joining(",", "{", "}"));
    }

    private Stream<String> fields(int depth) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(index -> string(name()) + ":" + any(depth));
    }

    private String list(int depth) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(index -> any(depth - 1))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String nested() {
        int depth = 1 << random.nextInt(17);
        return switch (random.nextInt(3)) {
            case 0 -> "[".repeat(depth) + "]".repeat(depth);
            case 1 -> "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
            default -> "[".repeat(depth);
        };
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

    /** A JSON string; what must be escaped is, most often, and lone surrogates always. */
    String string(String text) {
        boolean careless = random.nextInt(50) == 0;
        StringBuilder string = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        point -> {
                            if (point == '"' || point == '\\') {
                                string.append(careless ? "" : "\\").appendCodePoint(point);
                            } else if (Character.getType(point) == Character.SURROGATE
                                    || point < ' ' && !careless) {
                                string.append("\\u%04x".formatted(point));
                            } else {
                                string.appendCodePoint(point);
                            }
                        });
        return string.append('"').toString();
    }
}
