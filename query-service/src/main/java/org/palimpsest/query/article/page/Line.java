package org.palimpsest.query.article.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.EntryKind;

import java.util.List;

/**
 * An entry as it is set.
 *
 * @param anchor its id in the page
 * @param recent who changed it in the days before, or null where nobody did
 * @param references the sources of the revision that last changed it
 */
record Line(
        String anchor,
        EntryKind kind,
        List<Part> parts,
        @Nullable Credit recent,
        List<Reference> references) {

    /**
     * A run of its text.
     *
     * @param note what there is to say of the fact that it is, or null where it is none
     */
    record Part(String text, @Nullable Note note) {}
}
