package org.palimpsest.query.history;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Revision;
import org.palimpsest.codec.ArticleShape;
import org.palimpsest.ledger.Mark;

import java.time.Instant;

/** A revision as it is kept in the view {@code revisions}; fields that say nothing are left out. */
final class RevisionShape {

    private RevisionShape() {}

    static String key(String article, long number) {
        return article + "/" + number;
    }

    static BsonDocument write(RevisionRecord record, Authorship authorship) {
        Revision revision = record.revision();
        BsonDocument document =
                new BsonDocument("_id", new BsonString(key(record.article(), revision.number())))
                        .append("article", new BsonString(record.article()))
                        .append("number", new BsonInt64(revision.number()))
                        .append("position", new BsonInt64(record.position()))
                        .append("hash", new BsonString(record.commit().hash()))
                        .append("at", new BsonString(revision.at().toString()))
                        .append("editor", new BsonString(revision.editor()));
        put(document, "comment", revision.comment());
        if (!revision.sources().isEmpty()) {
            document.append("sources", ArticleShape.sources(revision.sources()));
        }
        put(document, "reverts", revision.reverts());
        put(document, "restores", revision.restores());
        if (!authorship.credits().isEmpty()) {
            document.append("credits", CreditsShape.write(authorship.credits()));
        }
        return document.append(
                "changes",
                new BsonArray(record.changes().stream().map(ChangeShape::write).toList()));
    }

    static RevisionRecord read(BsonDocument document) {
        return new RevisionRecord(
                document.getString("article").getValue(),
                commit(document),
                new Revision(
                        document.getInt64("number").getValue(),
                        Instant.parse(document.getString("at").getValue()),
                        document.getString("editor").getValue(),
                        text(document, "comment"),
                        ArticleShape.sources(document),
                        number(document, "reverts"),
                        number(document, "restores")),
                document.getArray("changes").stream()
                        .map(change -> ChangeShape.read(change.asDocument()))
                        .toList());
    }

    static Authorship authorship(BsonDocument document) {
        return new Authorship(
                document.getInt64("number").getValue(),
                Instant.parse(document.getString("at").getValue()),
                document.getString("editor").getValue(),
                ArticleShape.sources(document),
                CreditsShape.read(document.getDocument("credits", new BsonDocument())));
    }

    static Mark commit(BsonDocument document) {
        return new Mark(
                document.getInt64("position").getValue(), document.getString("hash").getValue());
    }

    private static void put(BsonDocument document, String field, @Nullable Long number) {
        if (number != null) {
            document.append(field, new BsonInt64(number));
        }
    }

    private static @Nullable Long number(BsonDocument document, String field) {
        return document.containsKey(field)
                ? Long.valueOf(document.getInt64(field).getValue())
                : null;
    }

    private static void put(BsonDocument document, String field, @Nullable String text) {
        if (text != null) {
            document.append(field, new BsonString(text));
        }
    }

    private static @Nullable String text(BsonDocument document, String field) {
        return document.containsKey(field) ? document.getString(field).getValue() : null;
    }
}
