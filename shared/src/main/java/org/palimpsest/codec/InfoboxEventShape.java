package org.palimpsest.codec;

import static org.palimpsest.codec.Bson.put;
import static org.palimpsest.codec.Bson.text;
import static org.palimpsest.codec.Bson.textOrNull;

import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.palimpsest.article.InfoboxEvent;
import org.palimpsest.article.InfoboxEvent.FieldAdded;
import org.palimpsest.article.InfoboxEvent.FieldRemoved;
import org.palimpsest.article.InfoboxEvent.FieldSet;
import org.palimpsest.article.InfoboxEvent.HeadRemoved;
import org.palimpsest.article.InfoboxEvent.HeadSet;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;

/** The stored fields of {@link InfoboxEvent}s. */
final class InfoboxEventShape {

    private InfoboxEventShape() {}

    static BsonDocument write(InfoboxEvent event) {
        return switch (event) {
            case FieldAdded added -> {
                BsonDocument document = field(added.field(), added.at());
                if (added.head() != null) {
                    document.put("head", BlockShape.write(added.head()));
                    put(document, "headAfter", added.headAfter());
                }
                yield put(document, "gapAfter", added.gapAfter());
            }
            case FieldSet set -> put(field(set.field(), set.at()), "gapAfter", set.gapAfter());
            case FieldRemoved removed -> {
                BsonDocument document = put(new BsonDocument(), "key", removed.key());
                document.put("at", new BsonInt32(removed.at()));
                document.put("withHead", BsonBoolean.valueOf(removed.withHead()));
                yield put(document, "gapLeft", removed.gapLeft());
            }
            case HeadSet set -> {
                BsonDocument document = new BsonDocument("head", BlockShape.write(set.head()));
                put(document, "after", set.after());
                yield put(document, "gapAfter", set.gapAfter());
            }
            case HeadRemoved removed -> put(new BsonDocument(), "gapLeft", removed.gapLeft());
        };
    }

    static InfoboxEvent read(StoredType type, BsonDocument document) {
        return switch (type) {
            case INFOBOX_FIELD_ADDED ->
                    new FieldAdded(
                            field(document),
                            at(document),
                            document.containsKey("head") ? head(document) : null,
                            textOrNull(document, "headAfter"),
                            textOrNull(document, "gapAfter"));
            case INFOBOX_FIELD_SET ->
                    new FieldSet(field(document), at(document), textOrNull(document, "gapAfter"));
            case INFOBOX_FIELD_REMOVED ->
                    new FieldRemoved(
                            text(document, "key"),
                            at(document),
                            document.getBoolean("withHead").getValue(),
                            textOrNull(document, "gapLeft"));
            case INFOBOX_HEAD_SET ->
                    new HeadSet(
                            head(document),
                            textOrNull(document, "after"),
                            textOrNull(document, "gapAfter"));
            case INFOBOX_HEAD_REMOVED -> new HeadRemoved(textOrNull(document, "gapLeft"));
            default -> throw EventShape.otherFamily(type);
        };
    }

    private static BsonDocument field(InfoboxField field, int at) {
        return new BsonDocument("field", BlockShape.write(field)).append("at", new BsonInt32(at));
    }

    private static InfoboxField field(BsonDocument document) {
        return (InfoboxField) BlockShape.read(document.getDocument("field"));
    }

    private static InfoboxHead head(BsonDocument document) {
        return (InfoboxHead) BlockShape.read(document.getDocument("head"));
    }

    private static int at(BsonDocument document) {
        return document.getInt32("at").getValue();
    }
}
