package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

import java.time.Instant;

/** Vectors for whoever checks an export in another language; these were computed in Python. */
class HeaderTest {

    private static final String FIRST_HASH =
            "b5ae025d94ca1d487ddc5b3882e7752c296c395f53a0a149e1d3f8b4e07d24ce";

    @Test
    void theFirstCommit() {
        BsonDocument payload =
                BsonDocument.parse(
                        """
                        {"editor": "Ann", "comment": null,
                         "sources": [{"title": "A", "url": "https://a.example"}],
                         "events": [{"id": "e1", "type": "figure-corrected", "revision": "1",
                           "data": {"value": "3600000000", "wording": "US$3.6 billion",
                             "note": "é \\"€\\" \\\\ \\n\\u0007 𝄞",
                             "places": [1, -2, 9007199254740991], "sure": true}}]}
                        """);

        String digest = Header.payloadDigest("000102030405060708090a0b0c0d0e0f", payload);

        assertThat(digest)
                .isEqualTo("f2bc4c7db6c582ebb9a1029b545ca2b80d19038bfc6411bd9bfec7b24cf4df60");
        assertThat(
                        new Header(
                                        1,
                                        "japan-peru-relations",
                                        0,
                                        1,
                                        Instant.parse("2026-11-24T03:10:05.123456Z"),
                                        digest,
                                        Mark.START.hash())
                                .hash())
                .isEqualTo(FIRST_HASH);
    }

    @Test
    void theSecondUponTheFirst() {
        BsonDocument payload = BsonDocument.parse("{'events': [{'data': 'a'}, {'data': ''}]}");

        String digest = Header.payloadDigest("f".repeat(32), payload);

        assertThat(digest)
                .isEqualTo("adab8f1b79433fdad94fc4826629def61c1c3047ceb4f31452770ac95b399563");
        assertThat(
                        new Header(
                                        2,
                                        "s",
                                        7,
                                        2,
                                        Instant.parse("2026-11-24T03:10:06Z"),
                                        digest,
                                        FIRST_HASH)
                                .hash())
                .isEqualTo("dfea3e2bc5da9dfef81b309201ebe6ad5540c9b46baa3decdb37d6f1d1207bc0");
    }
}
