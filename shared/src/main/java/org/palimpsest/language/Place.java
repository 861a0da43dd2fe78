package org.palimpsest.language;

import org.palimpsest.article.EntryKind;

import java.util.List;

/**
 * Where a fact stands.
 *
 * @param kind of its entry
 * @param context what stands above that entry
 * @param head the entry's text before the fact
 * @param tail the entry's text after it
 */
public record Place(EntryKind kind, Context context, String head, String tail) {

    /** A paragraph of that fact alone. */
    static Place prose() {
        return new Place(EntryKind.PARAGRAPH, Context.none(), "", "");
    }

    /** A bullet of that fact alone, under a heading on visits. */
    static Place visits() {
        return new Place(
                EntryKind.BULLET,
                new Context("Visits", List.of(), Context.none().countries()),
                "",
                "");
    }
}
