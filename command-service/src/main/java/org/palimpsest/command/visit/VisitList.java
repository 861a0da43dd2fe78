package org.palimpsest.command.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Located;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Names;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.command.editing.Facts;
import org.palimpsest.command.placing.Group;

import java.util.List;
import java.util.Optional;

/**
 * The bullets of visits under one heading or term line.
 *
 * @param direction from and to as a bullet there reads, each null where only the bullet itself can
 *     tell
 */
record VisitList(Group group, Direction direction) {

    String section() {
        return group.section();
    }

    /** Whether a visit that is written here goes in this direction. */
    boolean takes(Direction wanted) {
        return direction.equals(wanted);
    }

    /**
     * The entry that a visit of these dates comes behind, or null where it comes before all of the
     * section's.
     */
    @Nullable String placeFor(List<Edtf> dates) {
        Optional<Edtf> first = first(dates);
        return first.isEmpty() ? group.end() : group.placeFor(first.get(), VisitList::date);
    }

    /** The fact of the bullet that lists this visitor in this direction already. */
    Optional<Listed> listed(String visitor, Direction wanted) {
        return group.bullets().stream()
                .flatMap(
                        bullet ->
                                bullet.facts()
                                        .map(
                                                fact ->
                                                        new Listed(
                                                                new Located(section(), bullet),
                                                                fact)))
                .filter(
                        listed ->
                                listed.fact().value() instanceof Visit visit
                                        && Direction.of(visit).equals(wanted)
                                        && Names.same(visit.visitor(), visitor))
                .findFirst();
    }

    private static Optional<Edtf> date(Entry bullet) {
        return Facts.of(bullet, Visit.class).findFirst().flatMap(visit -> first(visit.dates()));
    }

    private static Optional<Edtf> first(List<Edtf> dates) {
        return dates.stream().min(Edtf::compareTo);
    }

    /** A visitor's bullet and the fact that is in it. */
    record Listed(Located located, Fact fact) {}
}
