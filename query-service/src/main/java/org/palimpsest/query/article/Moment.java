package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;

import java.time.Instant;

/** Of which time a read asks: a revision, an instant, or the present where it says neither. */
public sealed interface Moment {

    /** As it is now. */
    record Present() implements Moment {}

    /** After a revision. */
    record AtRevision(long number) implements Moment {}

    /** At an instant. */
    record AtInstant(Instant instant) implements Moment {}

    /**
     * @throws ProblemException 400 where a request says both
     */
    static Moment of(@Nullable Long revision, @Nullable Instant at) {
        if (revision != null && at != null) {
            throw new ProblemException(
                    ProblemKind.MALFORMED, "A read is of a revision or of an instant, not both.");
        }
        if (revision != null) {
            return new AtRevision(revision);
        }
        return at != null ? new AtInstant(at) : new Present();
    }
}
