package org.palimpsest.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.Editing;
import org.palimpsest.article.Source;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** MongoDB takes no document above 16 MiB; the largest article leaves room beneath that. */
class LargestArticleTest {

    private static final int ROOM = 15 * 1024 * 1024;
    private static final int ENTRIES = 50_000;
    private static final int FACTS = 20_000;

    private final String text = largest();

    @Test
    void theTextReachesTheLimits() {
        var article = Editing.given(text).article();

        assertThat(article.entries()).hasSize(ENTRIES);
        assertThat(article.provenance().facts()).hasSize(FACTS);
        assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                .isBetween(2 * 1024 * 1024 - 60_000, 2 * 1024 * 1024);
    }

    @Test
    void itsImportIsOneDocument() {
        int bytes = bytes(new EditorialCodec().encode(Editing.importOf(text)).data().asDocument());

        System.out.printf("The largest article's import: %,d bytes of BSON%n", bytes);
        assertThat(bytes).isLessThan(ROOM);
    }

    @Test
    void itsCheckpointIsOneDocumentAlsoWithManySources() {
        Source[] sources =
                IntStream.range(0, 20)
                        .mapToObj(i -> new Source("The yearbook " + i, "https://example.org/" + i))
                        .toArray(Source[]::new);

        int bytes = bytes(ArticleShape.write(Editing.given(text, sources).article()));

        System.out.printf("The largest article's checkpoint: %,d bytes of BSON%n", bytes);
        assertThat(bytes).isLessThan(ROOM);
    }

    private static String largest() {
        StringBuilder text = new StringBuilder("= The largest =");
        for (int i = 0; i < ENTRIES; i++) {
            text.append("\n\n")
                    .append(
                            i < FACTS
                                    ? "It came to US$3.5 billion, they told us"
                                    : "It came to rather much, as they told us");
        }
        return text.append("\n").toString();
    }

    private static int bytes(BsonDocument document) {
        return new RawBsonDocument(document, new BsonDocumentCodec()).getByteBuffer().remaining();
    }
}
