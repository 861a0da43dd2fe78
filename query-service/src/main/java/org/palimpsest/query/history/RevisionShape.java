package org.palimpsest.query.history;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Place;
import org.palimpsest.article.Revision;
import org.palimpsest.codec.ArticleShape;
import org.palimpsest.codec.FactShape;
import org.palimpsest.ledger.Mark;

import java.time.Instant;
import java.util.List;

/** A revision as it is kept in the view {@code revisions}; fields that say nothing are left out. */
final class RevisionShape {

    private RevisionShape() {}

    static String key(String article, long number) {
        return article + "/" + number;
    }

    static BsonDocument write(RevisionRecord record) {
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
        return document.append(
                "changes",
                new BsonArray(record.changes().stream().map(RevisionShape::change).toList()));
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
                        ArticleShape.sources(document)),
                document.getArray("changes").stream()
                        .map(change -> change(change.asDocument()))
                        .toList());
    }

    static Mark commit(BsonDocument document) {
        return new Mark(
                document.getInt64("position").getValue(), document.getString("hash").getValue());
    }

    private static BsonDocument change(Change change) {
        Place place = change.place();
        BsonDocument document = new BsonDocument("type", new BsonString(change.type()));
        put(document, "section", place.section());
        put(document, "entry", place.entry());
        put(document, "fact", place.fact());
        put(document, "key", place.key());
        document.append(
                "sections",
                new BsonArray(change.sections().stream().map(BsonString::new).toList()));
        put(document, "before", change.before());
        put(document, "after", change.after());
        return document;
    }

    private static Change change(BsonDocument document) {
        List<String> sections =
                document.getArray("sections").stream()
                        .map(section -> section.asString().getValue())
                        .toList();
        return new Change(
                document.getString("type").getValue(),
                new Place(
                        text(document, "section"),
                        text(document, "entry"),
                        text(document, "fact"),
                        text(document, "key")),
                sections,
                saying(document.get("before")),
                saying(document.get("after")));
    }

    private static void put(BsonDocument document, String field, @Nullable Saying saying) {
        switch (saying) {
            case null -> {}
            case Saying.Text(String text) -> document.append(field, new BsonString(text));
            case Saying.OfFact(var fact) -> document.append(field, FactShape.write(fact));
        }
    }

    private static @Nullable Saying saying(@Nullable BsonValue value) {
        return switch (value) {
            case null -> null;
            case BsonString text -> new Saying.Text(text.getValue());
            default -> new Saying.OfFact(FactShape.read(value.asDocument()));
        };
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
