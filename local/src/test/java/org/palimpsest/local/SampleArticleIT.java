package org.palimpsest.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The article that Palimpsest was first made for, where it stands beside the checkout. */
class SampleArticleIT {

    private static final Path SAMPLE =
            Path.of("..", "..", "shared", "article", "japan-peru-relations.wiki");
    private static final String ARTICLE = "/articles/japan-peru-relations";

    @TempDir private Path data;

    @Test
    void comesOutAsItWentInAndIsCorrectedInItsSentences() throws IOException {
        assumeThat(SAMPLE).exists();
        byte[] text = Files.readAllBytes(SAMPLE);
        try (Palimpsest palimpsest = Palimpsest.start(data)) {
            Client editor = palimpsest.command().as("editor");
            Answer imported = editor.send("POST", "/articles", Client.WIKI, text);
            assertThat(imported.status()).isEqualTo(201);
            assertThat(wiki(palimpsest, imported)).isEqualTo(text);

            editor.patch(fact(palimpsest, "US$3.5 billion"), "{\"value\": 3.6e9}");
            Answer last = editor.patch(fact(palimpsest, "over 1,700"), "{\"value\": 1800}");

            assertThat(new String(wiki(palimpsest, last)))
                    .isEqualTo(
                            new String(text)
                                    .replace("US$3.5 billion", "US$3.6 billion")
                                    .replace("over 1,700", "over 1,800"));
        }
    }

    private static byte[] wiki(Palimpsest palimpsest, Answer after) {
        return palimpsest.query().after(after).get(ARTICLE + "?format=wiki").bytes();
    }

    private static String fact(Palimpsest palimpsest, String text) {
        for (JsonNode fact : palimpsest.query().get(ARTICLE + "/figures").json().get("facts")) {
            if (fact.get("text").stringValue().equals(text)) {
                return ARTICLE + "/facts/" + fact.get("id").stringValue();
            }
        }
        throw new AssertionError("no figure " + text);
    }
}
