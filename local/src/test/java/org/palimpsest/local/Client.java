package org.palimpsest.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * Speaks HTTP with one service; immutable, so that one with a user or a header serves many requests
 * and threads. Paths begin with a slash and are sent as they are. Every answer must fit the
 * document that the service serves of itself.
 */
public final class Client {

    public static final String JSON = "application/json";
    public static final String WIKI = "text/x-wiki";

    private final HttpClient http;
    private final URI base;
    private final Described described;
    private final Map<String, String> headers;

    /** A client of the service at an address, which need not answer yet. */
    public static Client of(HttpClient http, URI base) {
        return new Client(http, base, new Described(http, base), Map.of());
    }

    private Client(HttpClient http, URI base, Described described, Map<String, String> headers) {
        this.http = http;
        this.base = base;
        this.described = described;
        this.headers = headers;
    }

    /** The same as one of the launcher's users, whose passwords are their names. */
    public Client as(String user) {
        return as(user, user);
    }

    /** The same with a name and a password. */
    public Client as(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** The same with one header more, or with another value of it. */
    public Client with(String header, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(header, value);
        return new Client(http, base, described, more);
    }

    /** The same, answered only from what has reached a position: read what was just written. */
    public Client after(Answer write) {
        return with("Ledger-Position", String.valueOf(write.position()));
    }

    public URI base() {
        return base;
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** Posts without a body. */
    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return send("POST", path, JSON, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, JSON, json);
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, JSON, json);
    }

    /** Posts a text in the source format. */
    public Answer postWiki(String path, String text) {
        return send("POST", path, WIKI, text);
    }

    /** Puts a text in the source format. */
    public Answer putWiki(String path, String text) {
        return send("PUT", path, WIKI, text);
    }

    /** Sends any text as any media type. */
    public Answer send(String method, String path, String mediaType, String body) {
        return send(method, path, mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends any bytes as any media type. */
    public Answer send(String method, String path, String mediaType, byte[] body) {
        return with("Content-Type", mediaType).send(method, path, BodyPublishers.ofByteArray(body));
    }

    private Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(Duration.ofSeconds(60))
                        .method(method, body);
        headers.forEach(request::header);
        try {
            return described.check(
                    new Answer(
                            http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
