package org.palimpsest.local.fuzz;

import org.palimpsest.local.Client;
import org.palimpsest.local.contract.Manuscript;
import org.palimpsest.local.contract.Row;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Makes a good request a bad one, or another good one. */
final class Mutation {

    private static final JsonMapper JSON = new JsonMapper();

    private final RandomGenerator random;
    private final Texts texts;
    private final Values values;

    Mutation(RandomGenerator random) {
        this.random = random;
        this.texts = new Texts(random);
        this.values = new Values(random, texts);
    }

    /**
     * A request as it is sent.
     *
     * @param path from the root, percent-encoded, with its query
     */
    record Sent(String method, String path, String mediaType, byte[] body) {

        /** For the message of a failure: enough to see what it was about. */
        @Override
        public String toString() {
            String text = new String(body, StandardCharsets.UTF_8);
            return method
                    + " "
                    + path
                    + " "
                    + mediaType
                    + " "
                    + text.substring(0, Math.min(2000, text.length()));
        }
    }

    /** A request that an article of the contract's tests would accept, disturbed. */
    Sent of(Manuscript article, Row.Request good) {
        String path = article.at(path(good.path())) + query(good.path());
        if (good.mediaType().isEmpty()) {
            boolean bare = random.nextInt(4) > 0;
            return new Sent(
                    good.method(), path, bare ? "" : Client.JSON, bare ? new byte[0] : json("{}"));
        }
        byte[] body = good.mediaType().equals(Client.WIKI) ? wiki(good.body()) : json(good.body());
        return new Sent(good.method(), path, mediaType(good), body);
    }

    /** A new article of a random text or title. */
    Sent article() {
        return random.nextBoolean()
                ? new Sent("POST", "/articles", Client.WIKI, wiki(texts.article()))
                : new Sent("POST", "/articles", Client.JSON, json("{\"title\": \"Fuzz\"}"));
    }

    private String path(String path) {
        if (random.nextInt(12) > 0) {
            return path;
        }
        int last = path.lastIndexOf('/') + 1;
        return path.substring(0, last) + Manuscript.encoded(texts.text());
    }

    private String query(String path) {
        String mark = path.contains("?") ? "&" : "?";
        return switch (random.nextInt(16)) {
            case 0 -> mark + "base=" + random.nextInt(4);
            case 1 -> mark + "base=" + Manuscript.encoded(texts.text());
            case 2 -> mark + "comment=" + Manuscript.encoded(texts.text());
            case 3 -> mark + "source=" + Manuscript.encoded(texts.text());
            case 4 ->
                    mark
                            + "dryRun="
                            + (random.nextBoolean() ? "true" : Manuscript.encoded(texts.text()));
            default -> "";
        };
    }

    private String mediaType(Row.Request good) {
        return switch (random.nextInt(40)) {
            case 0 -> "text/plain";
            case 1 -> Client.JSON;
            case 2 -> Client.WIKI;
            case 3 -> good.mediaType() + ";charset=utf-16";
            case 4 -> "application/merge-patch+json";
            default -> good.mediaType();
        };
    }

    private byte[] wiki(String good) {
        return switch (random.nextInt(16)) {
            case 0 -> texts.bytes();
            case 1 -> texts.disturbed(good.getBytes(StandardCharsets.UTF_8));
            case 2 -> texts.article().getBytes(StandardCharsets.UTF_8);
            default -> texts.disturbed(good).getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] json(String good) {
        return switch (random.nextInt(16)) {
            case 0 -> texts.bytes();
            case 1 -> texts.disturbed(good.getBytes(StandardCharsets.UTF_8));
            case 2 -> values.any().getBytes(StandardCharsets.UTF_8);
            case 3 ->
                    (good.substring(0, random.nextInt(good.length())))
                            .getBytes(StandardCharsets.UTF_8);
            default -> fields(JSON.readTree(good)).getBytes(StandardCharsets.UTF_8);
        };
    }

    private String fields(JsonNode good) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : good.properties()) {
            String name = values.string(field.getKey());
            String value =
                    field.getKey().equals("operations") && random.nextInt(3) > 0
                            ? values.operations()
                            : field.getValue().toString();
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> fields.add(name + ":" + values.any());
                case 3 -> fields.add(values.string(values.name()) + ":" + value);
                case 4 -> {}
                default -> fields.add(name + ":" + value);
            }
        }
        for (int more = random.nextInt(3) - 1; more > 0; more--) {
            fields.add(values.string(values.name()) + ":" + values.any());
        }
        if (!fields.isEmpty() && random.nextInt(10) == 0) {
            fields.add(fields.get(random.nextInt(fields.size())));
        }
        return "{" + String.join(",", fields) + "}";
    }
}
