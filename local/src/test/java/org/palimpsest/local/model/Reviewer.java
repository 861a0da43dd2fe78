package org.palimpsest.local.model;

import org.palimpsest.http.Instants;
import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;
import org.palimpsest.local.contract.Problems;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

import java.time.Instant;

/** Asks, and holds each answer against what it should be; a failure names the seed. */
final class Reviewer {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .addModule(new SimpleModule().addSerializer(Instant.class, new InstantWriter()))
                    .build();

    private final Client client;
    private final long seed;

    Reviewer(Client client, long seed) {
        this.client = client;
        this.seed = seed;
    }

    private static final class InstantWriter extends StdScalarSerializer<Instant> {

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator json, SerializationContext context) {
            json.writeString(Instants.format(instant));
        }
    }

    /** A value as the JSON that a service should send. */
    static JsonNode json(Object value) {
        return JSON.readTree(JSON.writeValueAsString(value));
    }

    /** What is answered. */
    JsonNode ask(String path) {
        return answer(path).json();
    }

    /** The answer is this, wherever it is asked for. */
    void reads(String path, Object expected) {
        sameJson(path, json(expected), ask(path));
    }

    void readsText(String path, String expected) {
        sameText(path, expected, answer(path).text());
    }

    /** Two long texts are the same. */
    void sameText(String asked, String expected, String got) {
        int at = 0;
        while (at < Math.min(got.length(), expected.length())
                && got.charAt(at) == expected.charAt(at)) {
            at++;
        }
        if (at < Math.max(got.length(), expected.length())) {
            throw failure(
                    asked,
                    "from character %d on expected '%s', got '%s'"
                            .formatted(at, excerpt(expected, at), excerpt(got, at)));
        }
    }

    void findsNothing(String path) {
        Answer answer = client.get(path);
        if (answer.status() != 404) {
            throw failure(path, "expected 404, got " + answer);
        }
        Problems.check(answer);
    }

    /** Two trees are the same. */
    void sameJson(String asked, JsonNode expected, JsonNode got) {
        Mismatch.between(expected, got)
                .ifPresent(
                        mismatch -> {
                            throw failure(asked, mismatch.toString());
                        });
    }

    /** The same of any values. */
    void same(String asked, Object expected, Object got) {
        if (!expected.equals(got)) {
            throw failure(asked, "expected " + expected + ",\ngot " + got);
        }
    }

    AssertionError failure(String asked, String what) {
        return new AssertionError("model.seed=" + seed + ": " + asked + "\n" + what);
    }

    private Answer answer(String path) {
        Answer answer = client.get(path);
        if (answer.status() != 200) {
            throw failure(path, "expected 200, got " + answer);
        }
        return answer;
    }

    private static String excerpt(String text, int from) {
        return text.substring(
                Math.max(0, text.lastIndexOf('\n', from - 1) + 1),
                Math.min(text.length(), from + 80));
    }
}
