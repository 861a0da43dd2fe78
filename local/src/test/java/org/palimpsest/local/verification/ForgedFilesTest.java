package org.palimpsest.local.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.CommitLine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that somebody forged, each with where and why it is refused. */
class ForgedFilesTest {

    private static final List<String> LINES = Forgery.lines(5);
    private static final String SECOND = LINES.get(1);
    private static final String ZEROS = "0".repeat(64);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"lines", "values", "shapes", "chains"})
    void isRefused(String name, String file, long position, long line, String why) {
        assertRefused(file.getBytes(StandardCharsets.UTF_8), position, line, why);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    void isRefusedByItsBytes(String name, byte[] file, String why) {
        assertRefused(file, 1, 1, why);
    }

    private static void assertRefused(byte[] file, long position, long line, String why) {
        Check check = Check.of(file);
        assertThat(check.status()).as(check.said()).isEqualTo(1);
        assertThat(check.said())
                .startsWith("Broken at position %d (line %d): ".formatted(position, line))
                .contains(why)
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                file("a blank line", 2, list -> list.add(1, ""), "The line is empty"),
                file("a blank line at the end", 6, list -> list.add(""), "The line is empty"),
                second("white space", line -> line.replace(",", ", "), "canonical form"),
                second("white space behind", line -> line + " ", "canonical form"),
                second("a carriage return", line -> line + "\r", "canonical form"),
                second("something behind", line -> line + "{}", "Something follows"),
                second("nonsense behind", line -> line + "x", "not JSON"),
                second("no JSON", line -> "palimpsest", "not JSON"),
                second("no object", line -> "[" + line + "]", "not a JSON object"),
                second("a string", line -> "\"x\"", "not a JSON object"),
                second("half a line", line -> line.substring(0, 200), "not JSON"),
                second("a comment", line -> line.replace("{\"at\"", "/**/{\"at\""), "not JSON"),
                second("single quotes", line -> line.replace("\"at\"", "'at'"), "not JSON"),
                second("deep", line -> "{\"a\":" + "[".repeat(200_000), "lie in each other"),
                second("deep objects", line -> "{\"a\":".repeat(200_000), "lie in each other"),
                second("other order", ForgedFilesTest::stirred, "canonical form"),
                second("escapes", line -> line.replace("event", "\\u0065vent"), "canonical form"),
                arguments(
                        "no line feed at the end",
                        Forgery.file(LINES).stripTrailing(),
                        5,
                        5,
                        "does not end with a line feed"),
                arguments(
                        "a last line cut short",
                        Forgery.file(LINES.subList(0, 4)) + LINES.get(4).substring(0, 90),
                        5,
                        5,
                        "does not end with a line feed"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                twice("a member twice", "\"count\":1", "The name 'count' stands twice"),
                twice(
                        "twice, with an escape",
                        "\"c\\u006funt\":1",
                        "The name 'count' stands twice"),
                member("a number as a string", "count", "\"1\"", "'count' is not a whole number"),
                member("a fraction", "count", "1.0", "not written as a whole number"),
                member("an exponent", "count", "1e0", "not written as a whole number"),
                member("minus nought", "firstSequence", "-0", "canonical form"),
                member("a leading nought", "count", "01", "not JSON"),
                member("not a number", "count", "NaN", "not JSON"),
                member("beyond 2^53", "position", "9007199254740993", "'position' is not"),
                member("beyond a long", "position", "99999999999999999999", "magnitude over 2^53"),
                member("endless digits", "position", "9".repeat(5_000), "not JSON"),
                member("no events", "count", "0", "'count' is not a whole number from 1"),
                member("too many events", "count", "2147483648", "'count' is not"),
                member("a negative sequence", "firstSequence", "-1", "'firstSequence' is not"),
                member("position nought", "position", "0", "'position' is not"),
                member("null", "stream", "null", "'stream' is not a string"),
                member("a short hash", "hash", "\"ab\"", "'hash' is not 64 lower-case"),
                member("an upper-case hash", "hash", "\"" + "A".repeat(64) + "\"", "'hash' is not"),
                member("an upper-case salt", "salt", "\"" + "A".repeat(32) + "\"", "'salt' is not"),
                member("a long salt", "salt", "\"" + "a".repeat(33) + "\"", "'salt' is not"),
                member("other decimals", "at", "\"2026-11-24T12:00:02Z\"", "'at' is not"),
                member("no day", "at", "\"2026-02-30T12:00:02.000000Z\"", "'at' is not"),
                member("another offset", "at", "\"2026-11-24T12:00:02.000000+00:00\"", "'at' is"),
                member("a payload that is none", "payload", "[]", "'payload' is not an object"),
                member("no list", "payload", "{\"events\":{}}", "no list of events"),
                member("half a surrogate pair", "stream", "\"\\ud834\"", "Unpaired surrogate"),
                member("a low surrogate", "stream", "\"\\udd1e\"", "Unpaired surrogate"));
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                without("position", "The field 'position' is missing"),
                without("stream", "The field 'stream' is missing"),
                without("firstSequence", "The field 'firstSequence' is missing"),
                without("count", "The field 'count' is missing"),
                without("at", "The field 'at' is missing"),
                without("payloadDigest", "The field 'payloadDigest' is missing"),
                without("previousHash", "The field 'previousHash' is missing"),
                without("hash", "The field 'hash' is missing"),
                without("salt", "The field 'salt' is missing"),
                without("payload", "nothing says that it was erased"),
                second(
                        "a member more",
                        line -> Forgery.with(line, "note", new BsonString("x")),
                        "A commit has no field 'note'"),
                second(
                        "both payload and erased",
                        line -> Forgery.with(line, "erased", new BsonDocument()),
                        "still has payload or salt"),
                second(
                        "erased, but salt",
                        line ->
                                Forgery.with(
                                        Forgery.with(line, "payload", null),
                                        "erased",
                                        new BsonDocument()),
                        "still has payload or salt"));
    }

    static Stream<Arguments> chains() {
        Commit odd =
                Forgery.commit(
                        Forgery.mark(LINES.get(0)),
                        Forgery.NOON.plusSeconds(2),
                        Forgery.payload("x"),
                        2);
        Commit early =
                Forgery.commit(Forgery.mark(LINES.get(0)), Forgery.NOON, Forgery.payload("x"));
        Commit anew =
                Forgery.commit(
                        Forgery.mark(LINES.get(0)),
                        Forgery.NOON.plusSeconds(2),
                        Forgery.payload("x"));
        return Stream.of(
                file("the first is missing", 1, list -> list.remove(0), "position 1 is missing"),
                file("one is missing", 2, list -> list.remove(1), "position 2 is missing"),
                file(
                        "several are missing",
                        2,
                        list -> list.subList(1, 4).clear(),
                        "the positions 2 to 4 are missing"),
                file("one stands twice", 3, list -> list.add(2, SECOND), "once more"),
                file("two are exchanged", 2, list -> Collections.swap(list, 1, 2), "is missing"),
                file("two files in a row", 6, list -> list.addAll(LINES), "once more"),
                second(
                        "another payload",
                        line -> line.replace("event «", "Event «"),
                        "the payload or"),
                second("another salt", line -> line.replace("0123", "3210"), "the payload or"),
                second("another stream", changed("stream", "b"), "The header does not have"),
                second("another time", line -> line.replace(":00:02", ":00:03"), "The header"),
                second("another hash", changed("hash", ZEROS), "The header does not have"),
                second("another digest", changed("payloadDigest", ZEROS), "The header does not"),
                second(
                        "another predecessor",
                        changed("previousHash", ZEROS),
                        "not the commit that"),
                second(
                        "another sequence",
                        line -> Forgery.with(line, "firstSequence", new BsonInt64(7)),
                        "The header does not have"),
                second(
                        "another position",
                        line -> Forgery.with(line, "position", new BsonInt32(3)),
                        "position 2 is missing"),
                second("more events said", line -> CommitLine.write(odd), "2 events and has 1"),
                second("time runs back", line -> CommitLine.write(early), "made before"),
                arguments(
                        "one made anew",
                        Forgery.file(List.of(LINES.get(0), CommitLine.write(anew), LINES.get(2))),
                        3,
                        3,
                        "It names another predecessor than the commit that stands at position 2"));
    }

    static Stream<Arguments> bytes() {
        byte[] line = Forgery.file(LINES).getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                arguments("a byte order mark", joined(new byte[] {-17, -69, -65}, line), "canon"),
                arguments("UTF-16", Forgery.file(LINES).getBytes(StandardCharsets.UTF_16), "JSON"),
                arguments("Latin-1", Forgery.file(LINES).getBytes(StandardCharsets.ISO_8859_1), ""),
                arguments("a NUL", joined(new byte[] {0}, line), "JSON"),
                arguments("an overlong form", inTheText(0xC1, 0xA1), ""),
                arguments("a surrogate in UTF-8", inTheText(0xED, 0xA0, 0x80), ""),
                arguments("half a character", inTheText(0xC3), ""));
    }

    private static byte[] joined(byte[] before, byte[] after) {
        byte[] all = new byte[before.length + after.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(after, 0, all, before.length, after.length);
        return all;
    }

    /** In the first line's text of its event, which all these bytes are then a part of. */
    private static byte[] inTheText(int... bytes) {
        String[] parts = Forgery.file(LINES).split("event «", 2);
        var file = new ByteArrayOutputStream();
        file.writeBytes(parts[0].getBytes(StandardCharsets.UTF_8));
        IntStream.of(bytes).forEach(file::write);
        file.writeBytes(parts[1].getBytes(StandardCharsets.UTF_8));
        return file.toByteArray();
    }

    private static Arguments file(
            String name, int broken, Consumer<List<String>> change, String why) {
        List<String> lines = new ArrayList<>(LINES);
        change.accept(lines);
        return arguments(name, Forgery.file(lines), broken, broken, why);
    }

    private static Arguments second(String name, UnaryOperator<String> change, String why) {
        return file(name, 2, lines -> lines.set(1, change.apply(SECOND)), why);
    }

    private static UnaryOperator<String> changed(String member, String value) {
        return line -> Forgery.with(line, member, new BsonString(value));
    }

    private static Arguments without(String member, String why) {
        return second("without " + member, line -> Forgery.with(line, member, null), why);
    }

    private static Arguments twice(String name, String member, String why) {
        return second(name, line -> "{" + member + "," + line.substring(1), why);
    }

    /** The second line with another text where a member's value stands. */
    private static Arguments member(String name, String member, String json, String why) {
        String value = "\"" + member + "\":(\\{.*\\]\\}|\"[^\"]*\"|[0-9]+)(?=[,}])";
        return second(
                name,
                line ->
                        line.replaceFirst(
                                value, Matcher.quoteReplacement("\"" + member + "\":" + json)),
                why);
    }

    private static String stirred(String line) {
        return line.replaceFirst("(\"at\":\"[^\"]*\"),(\"count\":1)", "$2,$1");
    }
}
