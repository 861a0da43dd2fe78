package org.palimpsest.query.history;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Place;
import org.palimpsest.codec.FactShape;

import java.util.List;

/**
 * A change as it is kept in the view {@code revisions}. What was said is a string, or the document
 * of a fact, or of a part that moved {@code {said, section, after}} or {@code {said, parent,
 * after}}; fields that say nothing are left out.
 */
final class ChangeShape {

    private ChangeShape() {}

    static BsonDocument write(Change change) {
        Place place = change.place();
        BsonDocument document = new BsonDocument("type", new BsonString(change.type()));
        put(document, "section", place.section());
        put(document, "entry", place.entry());
        put(document, "fact", place.fact());
        put(document, "key", place.key());
        put(document, "sections", change.reach().sections());
        put(document, "entries", change.reach().entries());
        put(document, "facts", change.reach().facts());
        put(document, "before", change.before());
        put(document, "after", change.after());
        return document;
    }

    static Change read(BsonDocument document) {
        return new Change(
                document.getString("type").getValue(),
                new Place(
                        text(document, "section"),
                        text(document, "entry"),
                        text(document, "fact"),
                        text(document, "key")),
                new Reach(
                        texts(document, "sections"),
                        texts(document, "entries"),
                        texts(document, "facts")),
                saying(document.get("before")),
                saying(document.get("after")));
    }

    private static void put(BsonDocument document, String field, @Nullable Saying saying) {
        if (saying != null) {
            document.append(field, write(saying));
        }
    }

    private static BsonValue write(Saying saying) {
        return switch (saying) {
            case Saying.Text(String text) -> new BsonString(text);
            case Saying.OfFact(var fact) -> FactShape.write(fact);
            case Saying.Placed(Saying.Said said, Standing standing) -> {
                BsonDocument document = new BsonDocument("said", write(said));
                switch (standing) {
                    case Standing.InSection(String section, String after) -> {
                        put(document, "section", section);
                        put(document, "after", after);
                    }
                    case Standing.UnderSection(String parent, String after) -> {
                        put(document, "parent", parent);
                        put(document, "after", after);
                    }
                }
                yield document;
            }
        };
    }

    private static @Nullable Saying saying(@Nullable BsonValue value) {
        return value == null ? null : read(value);
    }

    private static Saying read(BsonValue value) {
        return value instanceof BsonDocument document && document.containsKey("said")
                ? new Saying.Placed(said(document.get("said")), standing(document))
                : said(value);
    }

    private static Saying.Said said(BsonValue value) {
        return value instanceof BsonString text
                ? new Saying.Text(text.getValue())
                : new Saying.OfFact(FactShape.read(value.asDocument()));
    }

    private static Standing standing(BsonDocument document) {
        String section = text(document, "section");
        return section == null
                ? new Standing.UnderSection(text(document, "parent"), text(document, "after"))
                : new Standing.InSection(section, text(document, "after"));
    }

    private static void put(BsonDocument document, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            document.append(field, new BsonArray(texts.stream().map(BsonString::new).toList()));
        }
    }

    private static List<String> texts(BsonDocument document, String field) {
        return document.containsKey(field)
                ? document.getArray(field).stream().map(text -> text.asString().getValue()).toList()
                : List.of();
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
