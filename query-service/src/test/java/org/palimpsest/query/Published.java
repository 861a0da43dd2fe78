package org.palimpsest.query;

import com.mongodb.client.MongoDatabase;

import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.Ledger;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** A service that has published one article of three revisions, at the positions 1 to 3. */
final class Published implements AutoCloseable {

    static final String SLUG = "japan-peru-relations";
    static final String ARTICLE = "/articles/" + SLUG;

    private final TestDatabase server = new TestDatabase();
    private final Service service = Service.start(server, "published");
    private final Newsroom newsroom = new Newsroom(Ledger.open(database()));
    private final List<Commit> commits =
            List.of(
                    newsroom.imports(SLUG, Newsroom.RELATIONS),
                    newsroom.corrects("ada", SLUG, 3_600_000_000L),
                    newsroom.corrects("bob", SLUG, 4));

    Published() {
        service.get("/articles", "Ledger-Position", "3");
    }

    MongoDatabase database() {
        return server.named("published");
    }

    TestDatabase server() {
        return server;
    }

    Service service() {
        return service;
    }

    Newsroom newsroom() {
        return newsroom;
    }

    /** The commits of the three revisions. */
    List<Commit> commits() {
        return commits;
    }

    long revision(String query) {
        return service.get(ARTICLE + query).json().get("revision").asLong();
    }

    int status(String rest) {
        return service.get(ARTICLE + rest).status();
    }

    String tag(String rest) {
        return service.get(ARTICLE + rest).header("ETag");
    }

    List<Long> changes(String query) {
        List<Long> positions = new ArrayList<>();
        service.get("/changes?" + query)
                .json()
                .get("changes")
                .forEach(change -> positions.add(change.get("position").asLong()));
        return positions;
    }

    static List<Long> numbers(JsonNode page) {
        List<Long> numbers = new ArrayList<>();
        page.get("revisions").forEach(one -> numbers.add(one.get("revision").asLong()));
        return numbers;
    }

    static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.get(field).asString()));
        return texts;
    }

    @Override
    public void close() {
        service.close();
        server.close();
    }
}
