package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An editor's client of the service. */
record Editor(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** An answer as it came. */
    record Answer(HttpResponse<String> response) {

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        int status() {
            return response.statusCode();
        }

        long position() {
            return json().get("position").longValue();
        }

        /** Requires this status and, where it is a problem, its document. */
        Answer is(int status) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            if (status >= 400) {
                assertThat(header("Content-Type")).startsWith("application/problem+json");
                assertThat(json().get("status").intValue()).isEqualTo(status);
                assertThat(response.body()).doesNotContain("Exception", "org.palimpsest");
            }
            return this;
        }

        Answer pointingAt(String... pointers) {
            List<String> found = new ArrayList<>();
            json().get("errors").forEach(error -> found.add(error.get("pointer").stringValue()));
            assertThat(found).containsExactly(pointers);
            return this;
        }
    }

    Answer importText(String text) {
        return send("POST", "/articles", text.getBytes(StandardCharsets.UTF_8), "text/x-wiki");
    }

    Answer post(String path, String json, String... headers) {
        return send("POST", path, quoted(json), "application/json", headers);
    }

    Answer patch(String path, String json, String... headers) {
        return send("PATCH", path, quoted(json), "application/json", headers);
    }

    Answer send(String method, String path, byte[] body, String type, String... headers) {
        return as("editor:sécret", method, path, body, type, headers);
    }

    Answer as(
            String user, String method, String path, byte[] body, String type, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, BodyPublishers.ofByteArray(body))
                        .header("Content-Type", type);
        if (!user.isEmpty()) {
            byte[] credentials = user.getBytes(StandardCharsets.UTF_8);
            request.header(
                    "Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(
                    CLIENT.send(
                            request.build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** JSON with apostrophes for quotation marks, for the sake of who reads the test. */
    static byte[] quoted(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
