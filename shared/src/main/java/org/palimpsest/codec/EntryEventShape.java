package org.palimpsest.codec;

import static org.palimpsest.codec.Bson.put;
import static org.palimpsest.codec.Bson.text;
import static org.palimpsest.codec.Bson.textOrNull;

import org.bson.BsonDocument;
import org.palimpsest.article.EntryEvent;
import org.palimpsest.article.EntryEvent.AgreementRecorded;
import org.palimpsest.article.EntryEvent.EntryAdded;
import org.palimpsest.article.EntryEvent.EntryMoved;
import org.palimpsest.article.EntryEvent.EntryRemoved;
import org.palimpsest.article.EntryEvent.EntryRevised;
import org.palimpsest.article.EntryEvent.EventAdded;
import org.palimpsest.article.EntryEvent.LinkAdded;
import org.palimpsest.article.EntryEvent.MissionRecorded;
import org.palimpsest.article.EntryEvent.PassageAdded;
import org.palimpsest.article.EntryEvent.VisitRecorded;
import org.palimpsest.article.Insertion;

/** The stored fields of {@link EntryEvent}s. */
final class EntryEventShape {

    private EntryEventShape() {}

    static BsonDocument write(EntryEvent event) {
        return switch (event) {
            case EntryAdded e -> insertion(e.section(), e.insertion());
            case EventAdded e -> insertion(e.section(), e.insertion());
            case PassageAdded e -> insertion(e.section(), e.insertion());
            case VisitRecorded e -> insertion(e.section(), e.insertion());
            case AgreementRecorded e -> insertion(e.section(), e.insertion());
            case MissionRecorded e -> insertion(e.section(), e.insertion());
            case LinkAdded e -> insertion(e.section(), e.insertion());
            case EntryRevised revised -> {
                BsonDocument document = put(new BsonDocument(), "section", revised.section());
                document.put("entry", BlockShape.writeEntry(revised.entry()));
                yield put(document, "gapAfter", revised.gapAfter());
            }
            case EntryMoved moved -> {
                BsonDocument document = put(new BsonDocument(), "section", moved.section());
                put(document, "entry", moved.entry());
                document.put("to", RelocationShape.write(moved.to()));
                if (moved.text() != null) {
                    document.put("text", BlockShape.writeText(moved.text()));
                }
                yield document;
            }
            case EntryRemoved removed -> {
                BsonDocument document = put(new BsonDocument(), "section", removed.section());
                put(document, "entry", removed.entry());
                yield put(document, "gapLeft", removed.gapLeft());
            }
        };
    }

    static EntryEvent read(StoredType type, BsonDocument document) {
        String section = text(document, "section");
        return switch (type) {
            case ENTRY_ADDED -> new EntryAdded(section, insertion(document));
            case EVENT_ADDED -> new EventAdded(section, insertion(document));
            case PASSAGE_ADDED -> new PassageAdded(section, insertion(document));
            case VISIT_RECORDED -> new VisitRecorded(section, insertion(document));
            case AGREEMENT_RECORDED -> new AgreementRecorded(section, insertion(document));
            case MISSION_RECORDED -> new MissionRecorded(section, insertion(document));
            case LINK_ADDED -> new LinkAdded(section, insertion(document));
            case ENTRY_REVISED ->
                    new EntryRevised(
                            section,
                            BlockShape.readEntry(document.getDocument("entry")),
                            textOrNull(document, "gapAfter"));
            case ENTRY_MOVED ->
                    new EntryMoved(
                            section,
                            text(document, "entry"),
                            RelocationShape.read(document.getDocument("to")),
                            document.containsKey("text") ? BlockShape.readText(document) : null);
            case ENTRY_REMOVED ->
                    new EntryRemoved(
                            section, text(document, "entry"), textOrNull(document, "gapLeft"));
            default -> throw EventShape.otherFamily(type);
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
}
