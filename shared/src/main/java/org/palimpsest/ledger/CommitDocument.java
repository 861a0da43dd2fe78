package org.palimpsest.ledger;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

import java.util.Objects;

/** A commit as the database holds it. The names of the stored fields stand here alone. */
final class CommitDocument {

    static final String POSITION = "_id";
    static final String KEY = "key";
    static final String COMMAND = "command";
    static final String HASH = "hash";
    static final String AT = "at";
    static final String COUNT = "count";
    private static final String STREAM = "stream";
    static final String FIRST_SEQUENCE = "firstSequence";
    private static final String PREVIOUS_HASH = "previousHash";
    private static final String PAYLOAD_DIGEST = "payloadDigest";
    private static final String SALT = "salt";
    private static final String PAYLOAD = "payload";
    private static final String ERASED = "erased";

    private CommitDocument() {}

    static BsonDocument write(Commit commit) {
        var document = new BsonDocument(POSITION, new BsonInt64(commit.position()));
        document.put(KEY, new BsonString(Commit.key(commit.stream(), commit.firstSequence())));
        document.put(COMMAND, new BsonString(Objects.requireNonNull(commit.command())));
        document.put(STREAM, new BsonString(commit.stream()));
        document.put(FIRST_SEQUENCE, new BsonInt64(commit.firstSequence()));
        document.put(COUNT, new BsonInt32(commit.count()));
        document.put(AT, new BsonString(LedgerTime.write(commit.at())));
        document.put(PREVIOUS_HASH, new BsonString(commit.previousHash()));
        document.put(HASH, new BsonString(commit.hash()));
        document.put(PAYLOAD_DIGEST, new BsonString(commit.payloadDigest()));
        if (commit.salt() != null && commit.payload() != null) {
            document.put(SALT, new BsonString(commit.salt()));
            document.put(PAYLOAD, commit.payload());
        }
        if (commit.erased() != null) {
            document.put(ERASED, commit.erased());
        }
        return document;
    }

    /**
     * Reads a stored commit.
     *
     * @throws RuntimeException if a field is missing or of another type: nobody but the ledger
     *     writes here, so that is damage
     */
    static Commit read(BsonDocument document) {
        boolean erased = document.containsKey(ERASED);
        return new Commit(
                document.getNumber(POSITION).longValue(),
                document.getString(STREAM).getValue(),
                document.getNumber(FIRST_SEQUENCE).longValue(),
                document.getNumber(COUNT).intValue(),
                LedgerTime.read(document.getString(AT).getValue()),
                document.getString(PREVIOUS_HASH).getValue(),
                document.getString(HASH).getValue(),
                document.getString(PAYLOAD_DIGEST).getValue(),
                erased ? null : document.getString(SALT).getValue(),
                erased ? null : document.getDocument(PAYLOAD),
                erased ? document.getDocument(ERASED) : null,
                document.getString(COMMAND).getValue());
    }

    /**
     * What is stored, with the members of a line of an export: all that there is but the unique
     * keys, known or not.
     */
    static BsonDocument line(BsonDocument document) {
        var line = new BsonDocument();
        document.forEach(
                (field, value) ->
                        line.put(field.equals(POSITION) ? CommitLine.POSITION : field, value));
        line.remove(KEY);
        line.remove(COMMAND);
        return line;
    }

    static Head readHead(BsonDocument document) {
        return new Head(
                new Mark(
                        document.getNumber(POSITION).longValue(),
                        document.getString(HASH).getValue()),
                LedgerTime.read(document.getString(AT).getValue()));
    }
}
