package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;

import tools.jackson.databind.JsonNode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An article on an editor's desk. Paths are below the article's own, JSON is written with single
 * quotes, and texts are without the title line, which only the newsroom knows.
 */
public final class Manuscript {

    private final Newsroom newsroom;
    private final Client editor;
    private final String slug;
    private final String title;

    Manuscript(Newsroom newsroom, Client editor, String slug, String title) {
        this.newsroom = newsroom;
        this.editor = editor;
        this.slug = slug;
        this.title = title;
    }

    static String titleLine(String title) {
        return "= " + title + " =\n\n";
    }

    /** JSON from what reads well in Java. */
    public static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    /** A part of a path or a query, so that any text can stand there. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The same article in another's hands. */
    public Manuscript by(Client other) {
        return new Manuscript(newsroom, other, slug, title);
    }

    /** The same, each write with a header. */
    public Manuscript with(String header, String value) {
        return by(editor.with(header, value));
    }

    public Manuscript ifMatch(String tag) {
        return with("If-Match", tag);
    }

    public Reply post(String path, String body) {
        return send("POST", path, Client.JSON, json(body));
    }

    public Reply post(String path) {
        return write(() -> editor.post(at(path)));
    }

    public Reply put(String path, String body) {
        return send("PUT", path, Client.JSON, json(body));
    }

    public Reply patch(String path, String body) {
        return send("PATCH", path, Client.JSON, json(body));
    }

    public Reply delete(String path) {
        return write(() -> editor.delete(at(path)));
    }

    /** Puts a whole text under the title that the article has. */
    public Reply putText(String text) {
        return putText("", text);
    }

    /** The same with a query ({@code ?base=3}). */
    public Reply putText(String query, String text) {
        return putRaw(query, titleLine(title) + text);
    }

    /** Puts a whole text, title line and all. */
    public Reply putRaw(String query, String text) {
        return send("PUT", "/source" + query, Client.WIKI, text);
    }

    /** Sends any text as any media type, as it stands. */
    public Reply send(String method, String path, String mediaType, String body) {
        return write(() -> editor.send(method, at(path), mediaType, body));
    }

    /** A row of the contract's table. */
    public Reply send(Row.Request row) {
        return row.mediaType().isEmpty()
                ? write(
                        () ->
                                row.method().equals("DELETE")
                                        ? editor.delete(at(row.path()))
                                        : editor.post(at(row.path())))
                : send(row.method(), row.path(), row.mediaType(), row.body());
    }

    private Reply write(Supplier<Answer> request) {
        long head = newsroom.head();
        long revision = revision();
        Answer answer = request.get();
        newsroom.saw(answer);
        return new Reply(newsroom, this, answer, head, revision);
    }

    /** The path of a part of the article, {@code ""} for the article. */
    public String at(String path) {
        return "/articles/" + slug + path;
    }

    public String slug() {
        return slug;
    }

    /** Reads a part of the article. */
    public Answer read(String path) {
        return newsroom.reader().get(at(path));
    }

    /** A part of the article that is there. */
    public JsonNode get(String path) {
        Answer answer = read(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    /** The entity tag of a part of the article. */
    public String tag(String path) {
        return read(path).header("ETag").orElseThrow();
    }

    public long revision() {
        return get("").get("revision").longValue();
    }

    /** The whole export. */
    public String raw() {
        return raw("?format=wiki");
    }

    private String raw(String query) {
        Answer answer = read(query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.text();
    }

    /** The export below the title line. */
    public String text() {
        return below(raw());
    }

    /** The export below the title line, as it was. */
    public String text(long revision) {
        return below(raw("?format=wiki&revision=" + revision));
    }

    private String below(String text) {
        assertThat(text).startsWith(titleLine(title));
        return text.substring(titleLine(title).length());
    }

    /** The newest revision, as readers see it. */
    public JsonNode lastRevision() {
        return get("/revisions/" + revision());
    }

    /** The id of the entry that reads so. */
    public String entry(String text) {
        return one("entry", text, entries());
    }

    /** The id of the first fact that reads so. */
    public String fact(String text) {
        return one("fact", text, facts());
    }

    /** The first fact that reads so. */
    public JsonNode factAt(String text) {
        return get("/facts/" + fact(text));
    }

    /** All entries, in the order of the text. */
    public List<JsonNode> entries() {
        return stream(get("").get("sections")).flatMap(Manuscript::entriesUnder).toList();
    }

    /** All facts, in the order of the text. */
    public List<JsonNode> facts() {
        return entries().stream().flatMap(entry -> stream(entry.get("facts"))).toList();
    }

    /** The ids of all that stands in a part of an article, in order. */
    static List<String> ids(JsonNode part) {
        return part.findValues("id").stream().map(JsonNode::stringValue).toList();
    }

    /** What stands in one field of each element of a list. */
    public List<String> texts(String path, String list, String field) {
        return stream(get(path).get(list)).map(one -> one.get(field).stringValue()).toList();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Stream<JsonNode> entriesUnder(JsonNode section) {
        return Stream.concat(
                stream(section.get("entries")),
                stream(section.get("sections")).flatMap(Manuscript::entriesUnder));
    }

    private String one(String what, String text, List<JsonNode> among) {
        Function<JsonNode, String> saying = found -> found.get("text").stringValue();
        return among.stream()
                .filter(found -> saying.apply(found).equals(text))
                .map(found -> found.get("id").stringValue())
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "no %s '%s' among %s"
                                                .formatted(
                                                        what,
                                                        text,
                                                        among.stream().map(saying).toList())));
    }
}
