package org.palimpsest.ledger;

import com.mongodb.client.model.Projections;

import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Which events of a stream a commit holds.
 *
 * @param first the number of the first
 * @param end the number after the last
 */
record Span(long first, long end) {

    static final Bson FIELDS =
            Projections.include(CommitDocument.FIRST_SEQUENCE, CommitDocument.COUNT);

    static Span read(BsonDocument document) {
        long first = document.getNumber(CommitDocument.FIRST_SEQUENCE).longValue();
        return new Span(first, first + document.getNumber(CommitDocument.COUNT).longValue());
    }
}
