package org.palimpsest.local.benchmark;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Both services as an editor's program talks with them, with nothing in between to be measured. */
final class Wire implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EDITOR =
            "Basic "
                    + Base64.getEncoder()
                            .encodeToString("editor:editor".getBytes(StandardCharsets.UTF_8));

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI command;
    private final URI query;
    private volatile long seen;

    Wire(URI command, URI query) {
        this.command = command;
        this.query = query;
    }

    /** A write: what is sent to the command service. */
    record Write(String method, String path, String mediaType, String body) {

        static Write json(String method, String path, String body) {
            return new Write(method, path, "application/json", body.replace('\'', '"'));
        }

        static Write wiki(String path, String text) {
            return new Write("POST", path, "text/x-wiki", text);
        }
    }

    /** An answer and the nanoseconds from the request to its last byte. */
    record Reply(int status, byte[] body, long nanos) {

        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    /** Sends a write that is accepted; whatever is read afterwards reflects it. */
    Reply send(Write write) {
        Reply reply = attempt(write);
        if (reply.status() >= 300) {
            throw new IllegalStateException(
                    write.method()
                            + " "
                            + write.path()
                            + " -> "
                            + reply.status()
                            + " "
                            + new String(reply.body(), StandardCharsets.UTF_8));
        }
        return reply;
    }

    /** What the command service answers to a write, also where it is a refusal. */
    Reply attempt(Write write) {
        return send(
                HttpRequest.newBuilder(command.resolve(write.path()))
                        .header("Authorization", EDITOR)
                        .header("Content-Type", write.mediaType())
                        .method(write.method(), BodyPublishers.ofString(write.body()))
                        .build());
    }

    /** What the query service answers, also where it is a refusal. */
    Reply get(String path) {
        return send(
                HttpRequest.newBuilder(query.resolve(path))
                        .header("Ledger-Position", String.valueOf(seen))
                        .build());
    }

    /** The JSON that the query service answers. */
    JsonNode read(String path) {
        Reply reply = get(path);
        if (reply.status() != 200) {
            throw new IllegalStateException(path + ": " + reply.status());
        }
        return reply.json();
    }

    private Reply send(HttpRequest request) {
        try {
            long begun = System.nanoTime();
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            long nanos = System.nanoTime() - begun;
            response.headers()
                    .firstValueAsLong("Ledger-Position")
                    .ifPresent(position -> seen = Math.max(seen, position));
            return new Reply(response.statusCode(), response.body(), nanos);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
