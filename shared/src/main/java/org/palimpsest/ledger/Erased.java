package org.palimpsest.ledger;

import org.bson.BsonDocument;

/**
 * Stands in place of each event of a commit whose payload was erased by law.
 *
 * @param notice when, by whom and why
 */
public record Erased(BsonDocument notice) {}
