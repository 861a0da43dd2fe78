package org.palimpsest.query.revision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways in which the contract lets an article change. */
public enum ChangeType {
    ARTICLE_CREATED,
    ARTICLE_IMPORTED,
    ARTICLE_RETITLED,
    INFOBOX_FIELD_SET,
    INFOBOX_FIELD_REMOVED,
    SECTION_ADDED,
    SECTION_RENAMED,
    SECTION_MOVED,
    SECTION_REMOVED,
    EVENT_ADDED,
    PASSAGE_ADDED,
    ENTRY_ADDED,
    ENTRY_REVISED,
    ENTRY_MOVED,
    ENTRY_REMOVED,
    VISIT_RECORDED,
    AGREEMENT_RECORDED,
    MISSION_RECORDED,
    LINK_ADDED,
    FIGURE_CORRECTED,
    DATE_CORRECTED,
    VISIT_CORRECTED,
    AGREEMENT_CORRECTED,
    MISSION_CORRECTED,
    LINK_CORRECTED,
    FACT_REMOVED;

    /** The name in the contract, such as {@code figure-corrected}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that name in the contract. */
    static Optional<ChangeType> labelled(String label) {
        return Arrays.stream(values()).filter(type -> type.label().equals(label)).findFirst();
    }
}
