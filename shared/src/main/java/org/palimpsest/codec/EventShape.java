package org.palimpsest.codec;

import static org.palimpsest.codec.Bson.array;
import static org.palimpsest.codec.Bson.list;
import static org.palimpsest.codec.Bson.put;
import static org.palimpsest.codec.Bson.putUnless;
import static org.palimpsest.codec.Bson.text;
import static org.palimpsest.codec.Bson.textOr;
import static org.palimpsest.codec.Bson.textOrNull;

import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.EditorialEvent.ArticleCreated;
import org.palimpsest.article.EditorialEvent.ArticleImported;
import org.palimpsest.article.EditorialEvent.DateCorrected;
import org.palimpsest.article.EditorialEvent.EntryAdded;
import org.palimpsest.article.EditorialEvent.EventAdded;
import org.palimpsest.article.EditorialEvent.FigureCorrected;
import org.palimpsest.article.EditorialEvent.SectionAdded;
import org.palimpsest.article.EditorialEvent.VisitCorrected;
import org.palimpsest.article.EditorialEvent.VisitJoined;
import org.palimpsest.article.EditorialEvent.VisitRecorded;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Visit;

/**
 * The fields of each event as they are stored, beside the stored type that {@link StoredType}
 * gives.
 */
final class EventShape {

    private EventShape() {}

    static BsonDocument write(EditorialEvent event) {
        return switch (event) {
            case ArticleCreated created ->
                    put(put(new BsonDocument(), "slug", created.slug()), "title", created.title());
            case ArticleImported imported -> {
                BsonDocument document = put(new BsonDocument(), "slug", imported.slug());
                document.put("blocks", array(imported.blocks(), BlockShape::write));
                yield putUnless(Frame.LINE_END, document, "epilogue", imported.epilogue());
            }
            case SectionAdded added -> {
                BsonDocument document =
                        new BsonDocument("heading", BlockShape.write(added.heading()));
                put(document, "before", added.before());
                yield put(document, "gapAfter", added.gapAfter());
            }
            case EntryAdded added -> insertion(added.section(), added.insertion());
            case EventAdded added -> insertion(added.section(), added.insertion());
            case VisitRecorded recorded -> insertion(recorded.section(), recorded.insertion());
            case VisitJoined joined ->
                    fact(
                            joined.section(),
                            joined.entry(),
                            new Fact(joined.fact(), joined.visit(), joined.wording()));
            case FigureCorrected corrected ->
                    fact(
                            corrected.section(),
                            corrected.entry(),
                            new Fact(corrected.fact(), corrected.figure(), corrected.wording()));
            case DateCorrected corrected ->
                    fact(
                            corrected.section(),
                            corrected.entry(),
                            new Fact(corrected.fact(), corrected.date(), corrected.wording()));
            case VisitCorrected corrected -> {
                BsonDocument document =
                        fact(
                                corrected.section(),
                                corrected.entry(),
                                new Fact(corrected.fact(), corrected.visit(), corrected.wording()));
                if (corrected.moved() != null) {
                    document.put("moved", relocation(corrected.moved()));
                }
                yield document;
            }
        };
    }

    static EditorialEvent read(StoredType type, BsonDocument document) {
        return switch (type) {
            case ARTICLE_CREATED ->
                    new ArticleCreated(text(document, "slug"), text(document, "title"));
            case ARTICLE_IMPORTED ->
                    new ArticleImported(
                            text(document, "slug"),
                            list(document, "blocks", block -> BlockShape.read(block.asDocument())),
                            textOr(Frame.LINE_END, document, "epilogue"));
            case SECTION_ADDED ->
                    new SectionAdded(
                            (Heading) BlockShape.read(document.getDocument("heading")),
                            textOrNull(document, "before"),
                            textOrNull(document, "gapAfter"));
            case ENTRY_ADDED -> new EntryAdded(text(document, "section"), insertion(document));
            case EVENT_ADDED -> new EventAdded(text(document, "section"), insertion(document));
            case VISIT_RECORDED ->
                    new VisitRecorded(text(document, "section"), insertion(document));
            case VISIT_JOINED -> {
                Fact fact = fact(document);
                yield new VisitJoined(
                        text(document, "section"),
                        text(document, "entry"),
                        fact.id(),
                        value(fact, Visit.class),
                        fact.wording());
            }
            case FIGURE_CORRECTED -> {
                Fact fact = fact(document);
                yield new FigureCorrected(
                        text(document, "section"),
                        text(document, "entry"),
                        fact.id(),
                        value(fact, Figure.class),
                        fact.wording());
            }
            case DATE_CORRECTED -> {
                Fact fact = fact(document);
                yield new DateCorrected(
                        text(document, "section"),
                        text(document, "entry"),
                        fact.id(),
                        value(fact, DateValue.class),
                        fact.wording());
            }
            case VISIT_CORRECTED -> {
                Fact fact = fact(document);
                yield new VisitCorrected(
                        text(document, "section"),
                        text(document, "entry"),
                        fact.id(),
                        value(fact, Visit.class),
                        fact.wording(),
                        relocation(document));
            }
        };
    }

    private static BsonDocument insertion(String section, Insertion insertion) {
        BsonDocument document = put(new BsonDocument(), "section", section);
        document.put("entry", BlockShape.writeEntry(insertion.entry()));
        put(document, "after", insertion.after());
        return put(document, "gapAfter", insertion.gapAfter());
    }

    private static Insertion insertion(BsonDocument document) {
        return new Insertion(
                BlockShape.readEntry(document.getDocument("entry")),
                textOrNull(document, "after"),
                textOrNull(document, "gapAfter"));
    }

    private static BsonDocument fact(String section, String entry, Fact fact) {
        BsonDocument document = put(new BsonDocument(), "section", section);
        put(document, "entry", entry);
        document.put("fact", FactShape.write(fact));
        return document;
    }

    private static Fact fact(BsonDocument document) {
        return FactShape.read(document.getDocument("fact"));
    }

    private static <T extends FactValue> T value(Fact fact, Class<T> kind) {
        return kind.cast(fact.value());
    }

    private static BsonDocument relocation(Relocation moved) {
        BsonDocument document = put(new BsonDocument(), "section", moved.section());
        put(document, "after", moved.after());
        put(document, "gap", moved.gap());
        put(document, "gapAfter", moved.gapAfter());
        return put(document, "gapLeft", moved.gapLeft());
    }

    private static @Nullable Relocation relocation(BsonDocument document) {
        if (!document.containsKey("moved")) {
            return null;
        }
        BsonDocument moved = document.getDocument("moved");
        return new Relocation(
                text(moved, "section"),
                textOrNull(moved, "after"),
                text(moved, "gap"),
                textOrNull(moved, "gapAfter"),
                textOrNull(moved, "gapLeft"));
    }
}
