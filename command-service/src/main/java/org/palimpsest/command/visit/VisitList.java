package org.palimpsest.command.visit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Located;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Names;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.command.placing.DateOrder;

import java.util.List;
import java.util.Optional;

/**
 * The bullets of visits under one heading or term line.
 *
 * @param term the term line's entry, or null where the list stands right under its heading
 * @param direction from and to as a bullet there reads, each null where only the bullet itself can
 *     tell
 */
record VisitList(String section, @Nullable String term, Direction direction, List<Entry> bullets) {

    /** Whether a visit in this direction belongs here. */
    boolean takes(Direction wanted) {
        return direction.equals(wanted)
                || bullets.stream()
                        .flatMap(Entry::facts)
                        .anyMatch(
                                fact ->
                                        fact.value() instanceof Visit visit
                                                && Direction.of(visit).equals(wanted));
    }

    /**
     * The entry that a visit of these dates comes behind, or null where it comes before all of the
     * section's.
     */
    @Nullable String placeFor(List<Edtf> dates) {
        String after =
                dates.isEmpty()
                        ? (bullets.isEmpty() ? null : bullets.getLast().id())
                        : DateOrder.placeFor(first(dates).orElseThrow(), bullets, VisitList::date);
        return after == null ? term : after;
    }

    /** The fact of the bullet that lists this visitor in this direction already. */
    Optional<Listed> listed(String visitor, Direction wanted) {
        return bullets.stream()
                .flatMap(
                        bullet ->
                                bullet.facts()
                                        .map(
                                                fact ->
                                                        new Listed(
                                                                new Located(section, bullet),
                                                                fact)))
                .filter(
                        listed ->
                                listed.fact().value() instanceof Visit visit
                                        && Direction.of(visit).equals(wanted)
                                        && Names.same(visit.visitor(), visitor))
                .findFirst();
    }

    private static Optional<Edtf> date(Entry bullet) {
        return bullet.facts()
                .map(Fact::value)
                .filter(Visit.class::isInstance)
                .map(Visit.class::cast)
                .findFirst()
                .flatMap(visit -> first(visit.dates()));
    }

    private static Optional<Edtf> first(List<Edtf> dates) {
        return dates.stream().min(Edtf::compareTo);
    }

    /** A visitor's bullet and the fact that is in it. */
    record Listed(Located located, Fact fact) {}
}
