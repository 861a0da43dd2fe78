package org.palimpsest.local;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a service answered. */
public record Answer(HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    /** The body, byte for byte. */
    public byte[] bytes() {
        return response.body();
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The body as JSON. */
    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** The first header of that name. */
    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The {@code Ledger-Position} that a write has reached or a read reflects. */
    public long position() {
        return header("Ledger-Position")
                .map(Long::parseLong)
                .orElseThrow(() -> new AssertionError("no Ledger-Position in " + this));
    }

    /** Status and body, for the message of a failed assertion. */
    @Override
    public String toString() {
        return response.request().method()
                + " "
                + response.uri()
                + " -> "
                + status()
                + " "
                + response.headers().map()
                + "\n"
                + text();
    }
}
