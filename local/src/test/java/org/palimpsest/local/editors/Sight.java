package org.palimpsest.local.editors;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.palimpsest.local.Answer;
import org.palimpsest.local.contract.Newsroom;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The article as one editor last saw it; others may have gone on since.
 *
 * @param text its export at the same revision
 */
public record Sight(JsonNode article, String text) {

    /**
     * A look at an article as it is.
     *
     * @param path the article's
     */
    public static Sight of(Newsroom newsroom, String path) {
        Answer json = newsroom.reader().get(path);
        assertThat(json.status()).as(json.toString()).isEqualTo(200);
        long revision = json.json().get("revision").longValue();
        Answer text = newsroom.reader().get(path + "?format=wiki&revision=" + revision);
        assertThat(text.status()).as(text.toString()).isEqualTo(200);
        return new Sight(json.json(), text.text());
    }

    long revision() {
        return article.get("revision").longValue();
    }

    /** Any section, the lead among them. */
    JsonNode section(RandomGenerator random) {
        return any(random, sections().toList());
    }

    /** Any section that has a heading, or null where there is none. */
    @Nullable JsonNode headed(RandomGenerator random) {
        return anyOrNull(
                random, sections().filter(one -> one.get("level").intValue() > 0).toList());
    }

    /** Any entry, or null where there is none. */
    @Nullable JsonNode entry(RandomGenerator random) {
        return anyOrNull(random, entries().toList());
    }

    /** Any fact, or null where there is none. */
    @Nullable JsonNode fact(RandomGenerator random) {
        return anyOrNull(random, entries().flatMap(entry -> stream(entry.get("facts"))).toList());
    }

    /** Any field of the infobox, or null where there is none. */
    @Nullable JsonNode field(RandomGenerator random) {
        return anyOrNull(random, stream(article.get("infobox")).toList());
    }

    private Stream<JsonNode> entries() {
        return sections().flatMap(section -> stream(section.get("entries")));
    }

    private Stream<JsonNode> sections() {
        return stream(article.get("sections")).flatMap(Sight::withAllUnder);
    }

    private static Stream<JsonNode> withAllUnder(JsonNode section) {
        return Stream.concat(
                Stream.of(section), stream(section.get("sections")).flatMap(Sight::withAllUnder));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode any(RandomGenerator random, List<JsonNode> among) {
        return among.get(random.nextInt(among.size()));
    }

    private static @Nullable JsonNode anyOrNull(RandomGenerator random, List<JsonNode> among) {
        return among.isEmpty() ? null : any(random, among);
    }
}
