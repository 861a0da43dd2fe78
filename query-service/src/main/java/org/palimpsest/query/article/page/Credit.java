package org.palimpsest.query.article.page;

import org.palimpsest.page.Moments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Whose a revision is.
 *
 * @param told where what it changed is told
 * @param references the sources that it rests on
 */
record Credit(long revision, String told, Instant at, String editor, List<Reference> references) {

    /** The day on which it was made. */
    public LocalDate day() {
        return Moments.dayOf(at);
    }
}
