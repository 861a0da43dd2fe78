package org.palimpsest.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.ledger.EventCodec.Encoded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The stored shape of each event, kept as a file: what is in a ledger cannot be changed, so neither
 * may these. A new shape gets a new revision, an upcaster and a new file beside the old one.
 */
class GoldenFileTest {

    private static final JsonWriterSettings PRETTY =
            JsonWriterSettings.builder().indent(true).build();

    private final EditorialCodec codec = new EditorialCodec();

    @ParameterizedTest
    @EnumSource
    void anEventIsWrittenInItsGoldenShape(StoredType type) throws IOException {
        Encoded encoded = codec.encode(SampleEvents.of(type));
        BsonDocument stored =
                new BsonDocument("type", new BsonString(encoded.type()))
                        .append("revision", new BsonString(encoded.revision()))
                        .append("data", encoded.data());

        assertThat(stored.toJson(PRETTY) + "\n").isEqualTo(golden(type));
    }

    @ParameterizedTest
    @EnumSource
    void aGoldenShapeIsReadAsItsEvent(StoredType type) throws IOException {
        BsonDocument stored = BsonDocument.parse(golden(type));

        EditorialEvent event =
                codec.decode(
                        stored.getString("type").getValue(),
                        stored.getString("revision").getValue(),
                        stored.get("data"));

        assertThat(event).isEqualTo(SampleEvents.of(type));
    }

    private static String golden(StoredType type) throws IOException {
        String file = "/golden/" + type.label() + ".json";
        try (InputStream stored = GoldenFileTest.class.getResourceAsStream(file)) {
            assertThat(stored).as("the golden file %s", file).isNotNull();
            return new String(stored.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
