package org.palimpsest.local.contract;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;
import org.palimpsest.local.Jar;
import org.palimpsest.local.database.EmbeddedDatabase;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ledger as a reviewer takes it away and checks it without us. */
@ExtendWith(Newsroom.Shared.class)
class AuditIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> HEADER =
            List.of(
                    "position",
                    "stream",
                    "firstSequence",
                    "count",
                    "at",
                    "payloadDigest",
                    "previousHash");

    @TempDir private Path folder;

    @Test
    void isForReviewersOnly(Newsroom newsroom) {
        Client query = newsroom.palimpsest().query();
        for (String path : List.of("/audit/commits", "/audit/verification")) {
            Answer unknown = query.get(path);
            Answer editor = query.as("editor").get(path);
            assertThat(unknown.status()).isEqualTo(401);
            assertThat(editor.status()).isEqualTo(403);
            Problems.check(unknown);
            Problems.check(editor);
            assertThat(query.as("admin").get(path).status()).isEqualTo(200);
        }
    }

    /** With nothing but SHA-256 and the rules of the contract. */
    @Test
    void eachLineHasTheHashesThatItSays(Newsroom newsroom) {
        newsroom.given("Zoë paid 12 “crowns” in 1899.\n").post("/links", "{'title': '𝄞 \\\\ /'}");

        Answer export = reviewer(newsroom).get("/audit/commits");

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("Content-Type")).contains("application/jsonl");
        assertThat(export.text()).endsWith("\n");
        List<String> lines = export.text().lines().toList();
        assertThat(export.position()).isEqualTo(lines.size());
        String previous = "0".repeat(64);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = JSON.readTree(lines.get(i));
            assertThat(canonical(line)).isEqualTo(lines.get(i));
            assertThat(line.propertyNames())
                    .containsExactlyInAnyOrder(
                            "position",
                            "stream",
                            "firstSequence",
                            "count",
                            "at",
                            "payloadDigest",
                            "previousHash",
                            "hash",
                            "salt",
                            "payload");
            assertThat(line.get("position").longValue()).isEqualTo(i + 1);
            assertThat(line.get("previousHash").stringValue()).isEqualTo(previous);
            assertThat(line.get("payload").get("events")).hasSize(line.get("count").intValue());
            assertThat(line.get("payload").has("editor")).isTrue();
            assertThat(line.get("payloadDigest").stringValue())
                    .isEqualTo(
                            sha256(
                                    line.get("salt").stringValue()
                                            + canonical(line.get("payload"))));
            previous = line.get("hash").stringValue();
            assertThat(sha256(canonical(JSON.createObjectNode().setAll(header(line)))))
                    .isEqualTo(previous);
        }
        JsonNode found = reviewer(newsroom).get("/audit/verification").json();
        assertThat(found.get("intact").booleanValue()).isTrue();
        assertThat(found.get("commits").longValue()).isEqualTo(lines.size());
        assertThat(found.get("head").stringValue()).isEqualTo(previous);
    }

    @Test
    void aStretchIsAskedFor(Newsroom newsroom) {
        Manuscript article = newsroom.given("It rained in 1899.\n");
        article.post("/links", "{'title': 'Cheese'}").isCreated("facts");
        article.post("/links", "{'title': 'Wine'}").isCreated("facts");
        List<String> all = export(newsroom, "").lines().toList();

        assertThat(export(newsroom, "?from=2&limit=1")).isEqualTo(all.get(1) + "\n");
        assertThat(export(newsroom, "?from=" + all.size())).isEqualTo(all.getLast() + "\n");
        assertThat(export(newsroom, "?limit=2")).isEqualTo(all.get(0) + "\n" + all.get(1) + "\n");
        assertThat(export(newsroom, "?from=&limit=100000").lines()).hasSize(all.size());
        assertThat(export(newsroom, "?from=" + (all.size() + 1))).isEmpty();
        for (String query : List.of("from=0", "from=-1", "from=x", "limit=0", "limit=1.5")) {
            Answer refused = reviewer(newsroom).get("/audit/commits?" + query);
            assertThat(refused.status()).as(query).isEqualTo(400);
            Problems.check(refused);
        }
        Answer refused = reviewer(newsroom).get("/audit/verification?head=1:abc");
        assertThat(refused.status()).isEqualTo(400);
        Problems.check(refused);
    }

    @Test
    void itIsGivenAsLinesOnly(Newsroom newsroom) {
        newsroom.given("It rained in 1899.\n");
        for (String type : List.of("application/jsonl", "application/x-ndjson")) {
            Answer answer = reviewer(newsroom).with("Accept", type).get("/audit/commits?limit=1");
            assertThat(answer.header("Content-Type")).contains(type);
        }
        Answer json = reviewer(newsroom).with("Accept", "application/json").get("/audit/commits");
        assertThat(json.status()).isEqualTo(406);
        Problems.check(json);
    }

    @Test
    void anExportIsVerifiedByAnotherProcess(Newsroom newsroom) throws IOException {
        newsroom.given("It rained in 1899.\n").post("/links", "{'title': 'Cheese'}");
        String export = export(newsroom, "");
        JsonNode found = reviewer(newsroom).get("/audit/verification").json();
        String head = export.lines().count() + ":" + found.get("head").stringValue();

        assertVerified(export, "--head=" + head, 0, "Head: " + head + "\n");
        assertVerified(
                export.replaceFirst("1899", "1898"), "--head=" + head, 1, "Broken at position ");
    }

    @Test
    void whatSomebodyChangesByHandIsNoticed() throws IOException {
        try (Newsroom newsroom = Newsroom.open()) {
            Manuscript article = newsroom.given("It rained in 1899.\n");
            article.post("/links", "{'title': 'Cheese'}");
            article.post("/links", "{'title': 'Wine'}");
            String kept = newsroom.head() + ":" + verification(newsroom).get("head").stringValue();
            newsroom.palimpsest().stop();
            byHand(newsroom, set("payload.editor", "nobody"));
            newsroom.palimpsest().restart();

            JsonNode found = verification(newsroom);
            assertThat(found.get("intact").booleanValue()).isFalse();
            assertThat(found.get("brokenAt").longValue()).isEqualTo(2);
            assertThat(found.get("why").stringValue()).contains("the payload or its salt");
            assertVerified(export(newsroom, ""), "--head=" + kept, 1, "Broken at position 2 ");
        }
    }

    private static void byHand(Newsroom newsroom, Bson change) {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(newsroom.data());
                MongoClient client = MongoClients.create(database.connectionString())) {
            Document before =
                    client.getDatabase("palimpsest")
                            .getCollection("commits")
                            .findOneAndUpdate(eq(2L), change);
            assertThat(before).isNotNull();
        }
    }

    private void assertVerified(String export, String option, int status, String says)
            throws IOException {
        Path file = Files.writeString(folder.resolve("export.jsonl"), export);
        try (Jar jar = Jar.run(List.of("verify", file.toString(), option))) {
            assertThat(jar.exit()).as(jar.said()).isEqualTo(status);
            assertThat(jar.said()).contains(says);
        }
    }

    private static Client reviewer(Newsroom newsroom) {
        return newsroom.palimpsest().query().as("reviewer");
    }

    private static JsonNode verification(Newsroom newsroom) {
        return reviewer(newsroom).get("/audit/verification").json();
    }

    private static String export(Newsroom newsroom, String query) {
        Answer answer = reviewer(newsroom).get("/audit/commits" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.text();
    }

    private static TreeMap<String, JsonNode> header(JsonNode line) {
        TreeMap<String, JsonNode> header = new TreeMap<>();
        HEADER.forEach(member -> header.put(member, line.get(member)));
        return header;
    }

    /** RFC 8785 of what these lines hold: Jackson writes their strings and numbers so by itself. */
    private static String canonical(JsonNode node) {
        if (node.isArray()) {
            return Manuscript.stream(node)
                    .map(AuditIT::canonical)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (node.isObject()) {
            TreeMap<String, JsonNode> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            return members.entrySet().stream()
                    .map(
                            member ->
                                    JSON.writeValueAsString(member.getKey())
                                            + ":"
                                            + canonical(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node.toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
