package org.palimpsest.codec;

import org.bson.BsonDocument;
import org.palimpsest.article.ArticleEvent;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.EntryEvent;
import org.palimpsest.article.FactEvent;
import org.palimpsest.article.InfoboxEvent;
import org.palimpsest.article.SectionEvent;

/**
 * The fields of each event as they are stored, beside the stored type that {@link StoredType}
 * gives.
 */
final class EventShape {

    private EventShape() {}

    static BsonDocument write(EditorialEvent event) {
        return switch (event) {
            case ArticleEvent article -> ArticleEventShape.write(article);
            case InfoboxEvent infobox -> InfoboxEventShape.write(infobox);
            case SectionEvent section -> SectionEventShape.write(section);
            case EntryEvent entry -> EntryEventShape.write(entry);
            case FactEvent fact -> FactEventShape.write(fact);
        };
    }

    static EditorialEvent read(StoredType type, BsonDocument document) {
        return switch (type) {
            case ARTICLE_CREATED, ARTICLE_IMPORTED, ARTICLE_RETITLED ->
                    ArticleEventShape.read(type, document);
            case INFOBOX_FIELD_ADDED,
                    INFOBOX_FIELD_SET,
                    INFOBOX_FIELD_REMOVED,
                    INFOBOX_HEAD_SET,
                    INFOBOX_HEAD_REMOVED ->
                    InfoboxEventShape.read(type, document);
            case SECTION_ADDED, SECTION_RENAMED, SECTION_MOVED, SECTION_REMOVED ->
                    SectionEventShape.read(type, document);
            case ENTRY_ADDED,
                    EVENT_ADDED,
                    PASSAGE_ADDED,
                    VISIT_RECORDED,
                    AGREEMENT_RECORDED,
                    MISSION_RECORDED,
                    LINK_ADDED,
                    ENTRY_REVISED,
                    ENTRY_MOVED,
                    ENTRY_REMOVED ->
                    EntryEventShape.read(type, document);
            case VISIT_JOINED,
                    FIGURE_CORRECTED,
                    DATE_CORRECTED,
                    VISIT_CORRECTED,
                    AGREEMENT_CORRECTED,
                    MISSION_CORRECTED,
                    LINK_CORRECTED,
                    FACT_REMOVED ->
                    FactEventShape.read(type, document);
        };
    }

    static IllegalArgumentException otherFamily(StoredType type) {
        return new IllegalArgumentException(type.label() + " is an event of another family");
    }
}
