package org.palimpsest.codec;

import org.palimpsest.article.ArticleEvent;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.EntryEvent;
import org.palimpsest.article.FactEvent;
import org.palimpsest.article.InfoboxEvent;
import org.palimpsest.article.SectionEvent;

import java.util.Arrays;
import java.util.Locale;

/**
 * The name under which each event is stored, and the revision of its shape that is written today.
 */
enum StoredType {
    ARTICLE_CREATED,
    ARTICLE_IMPORTED,
    ARTICLE_RETITLED,
    INFOBOX_FIELD_ADDED,
    INFOBOX_FIELD_SET,
    INFOBOX_FIELD_REMOVED,
    INFOBOX_HEAD_SET,
    INFOBOX_HEAD_REMOVED,
    SECTION_ADDED,
    SECTION_RENAMED,
    SECTION_MOVED,
    SECTION_REMOVED,
    ENTRY_ADDED,
    EVENT_ADDED,
    PASSAGE_ADDED,
    VISIT_RECORDED,
    AGREEMENT_RECORDED,
    MISSION_RECORDED,
    LINK_ADDED,
    ENTRY_REVISED,
    ENTRY_MOVED,
    ENTRY_REMOVED,
    VISIT_JOINED,
    FIGURE_CORRECTED,
    DATE_CORRECTED,
    VISIT_CORRECTED,
    AGREEMENT_CORRECTED,
    MISSION_CORRECTED,
    LINK_CORRECTED,
    FACT_REMOVED;

    /** The name in the ledger: {@code figure-corrected} and so on. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The revision of the shape that {@link EventShape} writes and reads; older ones are upcast to
     * it.
     */
    int revision() {
        return 1;
    }

    static StoredType labelled(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stored event: " + label));
    }

    static StoredType of(EditorialEvent event) {
        return switch (event) {
            case ArticleEvent.ArticleCreated e -> ARTICLE_CREATED;
            case ArticleEvent.ArticleImported e -> ARTICLE_IMPORTED;
            case ArticleEvent.ArticleRetitled e -> ARTICLE_RETITLED;
            case InfoboxEvent.FieldAdded e -> INFOBOX_FIELD_ADDED;
            case InfoboxEvent.FieldSet e -> INFOBOX_FIELD_SET;
            case InfoboxEvent.FieldRemoved e -> INFOBOX_FIELD_REMOVED;
            case InfoboxEvent.HeadSet e -> INFOBOX_HEAD_SET;
            case InfoboxEvent.HeadRemoved e -> INFOBOX_HEAD_REMOVED;
            case SectionEvent.SectionAdded e -> SECTION_ADDED;
            case SectionEvent.SectionRenamed e -> SECTION_RENAMED;
            case SectionEvent.SectionMoved e -> SECTION_MOVED;
            case SectionEvent.SectionRemoved e -> SECTION_REMOVED;
            case EntryEvent.EntryAdded e -> ENTRY_ADDED;
            case EntryEvent.EventAdded e -> EVENT_ADDED;
            case EntryEvent.PassageAdded e -> PASSAGE_ADDED;
            case EntryEvent.VisitRecorded e -> VISIT_RECORDED;
            case EntryEvent.AgreementRecorded e -> AGREEMENT_RECORDED;
            case EntryEvent.MissionRecorded e -> MISSION_RECORDED;
            case EntryEvent.LinkAdded e -> LINK_ADDED;
            case EntryEvent.EntryRevised e -> ENTRY_REVISED;
            case EntryEvent.EntryMoved e -> ENTRY_MOVED;
            case EntryEvent.EntryRemoved e -> ENTRY_REMOVED;
            case FactEvent.VisitJoined e -> VISIT_JOINED;
            case FactEvent.FigureCorrected e -> FIGURE_CORRECTED;
            case FactEvent.DateCorrected e -> DATE_CORRECTED;
            case FactEvent.VisitCorrected e -> VISIT_CORRECTED;
            case FactEvent.AgreementCorrected e -> AGREEMENT_CORRECTED;
            case FactEvent.MissionCorrected e -> MISSION_CORRECTED;
            case FactEvent.LinkCorrected e -> LINK_CORRECTED;
            case FactEvent.FactRemoved e -> FACT_REMOVED;
        };
    }
}
