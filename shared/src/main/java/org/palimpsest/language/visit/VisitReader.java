package org.palimpsest.language.visit;

import org.palimpsest.article.fact.Visit;

import java.util.Optional;

/** Reads the visit that a bullet records. */
public final class VisitReader {

    private VisitReader() {}

    /**
     * The visit, or empty where the bullet names no visitor.
     *
     * <p>The last parenthesis that holds a date holds the dates; where none does, the visit has no
     * dates, and a parenthesis at the end is no part of the visitor's name all the same.
     *
     * @param direction what the headings above the bullet say
     */
    public static Optional<Visit> read(String bullet, Direction direction) {
        return VisitBullet.read(bullet)
                .map(
                        read ->
                                new Visit(
                                        read.visitorName(),
                                        direction.from(),
                                        direction.to(),
                                        read.edtf()));
    }
}
