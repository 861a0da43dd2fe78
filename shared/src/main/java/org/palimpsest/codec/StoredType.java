package org.palimpsest.codec;

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

import java.util.Arrays;
import java.util.Locale;

/**
 * The name under which each event is stored, and the revision of its shape that is written today.
 */
enum StoredType {
    ARTICLE_CREATED,
    ARTICLE_IMPORTED,
    SECTION_ADDED,
    ENTRY_ADDED,
    EVENT_ADDED,
    VISIT_RECORDED,
    VISIT_JOINED,
    FIGURE_CORRECTED,
    DATE_CORRECTED,
    VISIT_CORRECTED;

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
            case ArticleCreated created -> ARTICLE_CREATED;
            case ArticleImported imported -> ARTICLE_IMPORTED;
            case SectionAdded added -> SECTION_ADDED;
            case EntryAdded added -> ENTRY_ADDED;
            case EventAdded added -> EVENT_ADDED;
            case VisitRecorded recorded -> VISIT_RECORDED;
            case VisitJoined joined -> VISIT_JOINED;
            case FigureCorrected corrected -> FIGURE_CORRECTED;
            case DateCorrected corrected -> DATE_CORRECTED;
            case VisitCorrected corrected -> VISIT_CORRECTED;
        };
    }
}
