package org.palimpsest.codec;

import static org.palimpsest.codec.Bson.put;
import static org.palimpsest.codec.Bson.text;
import static org.palimpsest.codec.Bson.textOrNull;

import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Heading;
import org.palimpsest.article.SectionEvent;
import org.palimpsest.article.SectionEvent.SectionAdded;
import org.palimpsest.article.SectionEvent.SectionMoved;
import org.palimpsest.article.SectionEvent.SectionRemoved;
import org.palimpsest.article.SectionEvent.SectionRenamed;
import org.palimpsest.article.Spot;

/** The stored fields of {@link SectionEvent}s. */
final class SectionEventShape {

    private SectionEventShape() {}

    static BsonDocument write(SectionEvent event) {
        return switch (event) {
            case SectionAdded added -> {
                BsonDocument document = heading(added.heading());
                put(document, "before", added.before());
                within(document, added.within());
                yield put(document, "gapAfter", added.gapAfter());
            }
            case SectionRenamed renamed ->
                    put(heading(renamed.heading()), "gapAfter", renamed.gapAfter());
            case SectionMoved moved -> {
                BsonDocument document = put(new BsonDocument(), "section", moved.section());
                document.put("level", new BsonInt32(moved.level()));
                alone(document, moved.alone());
                put(document, "before", moved.before());
                within(document, moved.within());
                put(document, "gap", moved.gap());
                put(document, "gapAfter", moved.gapAfter());
                yield put(document, "gapLeft", moved.gapLeft());
            }
            case SectionRemoved removed -> {
                BsonDocument document = put(new BsonDocument(), "section", removed.section());
                alone(document, removed.alone());
                yield put(document, "gapLeft", removed.gapLeft());
            }
        };
    }

    static SectionEvent read(StoredType type, BsonDocument document) {
        return switch (type) {
            case SECTION_ADDED ->
                    new SectionAdded(
                            heading(document),
                            textOrNull(document, "before"),
                            within(document),
                            textOrNull(document, "gapAfter"));
            case SECTION_RENAMED ->
                    new SectionRenamed(heading(document), textOrNull(document, "gapAfter"));
            case SECTION_MOVED ->
                    new SectionMoved(
                            text(document, "section"),
                            document.getInt32("level").getValue(),
                            document.containsKey("alone"),
                            textOrNull(document, "before"),
                            within(document),
                            text(document, "gap"),
                            textOrNull(document, "gapAfter"),
                            textOrNull(document, "gapLeft"));
            case SECTION_REMOVED ->
                    new SectionRemoved(
                            text(document, "section"),
                            document.containsKey("alone"),
                            textOrNull(document, "gapLeft"));
            default -> throw EventShape.otherFamily(type);
        };
    }

    private static BsonDocument heading(Heading heading) {
        return new BsonDocument("heading", BlockShape.write(heading));
    }

    private static Heading heading(BsonDocument document) {
        return (Heading) BlockShape.read(document.getDocument("heading"));
    }

    private static void alone(BsonDocument document, boolean alone) {
        if (alone) {
            document.put("alone", BsonBoolean.TRUE);
        }
    }

    private static void within(BsonDocument document, @Nullable Spot within) {
        if (within != null) {
            BsonDocument spot = put(new BsonDocument(), "section", within.section());
            document.put("within", put(spot, "after", within.after()));
        }
    }

    private static @Nullable Spot within(BsonDocument document) {
        if (!document.containsKey("within")) {
            return null;
        }
        BsonDocument spot = document.getDocument("within");
        return new Spot(text(spot, "section"), textOrNull(spot, "after"));
    }
}
