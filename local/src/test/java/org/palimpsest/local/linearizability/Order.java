package org.palimpsest.local.linearizability;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Linearizability where the order of all writes is known, for the ledger numbers them.
 *
 * <p>What is left to find is when each commit was stored: a count of commits that never falls, is
 * at most {@code atMost} when a call begins and at least {@code atLeast} when it ends. The lowest
 * such count is, at each moment, the greatest {@code atLeast} of the calls that have returned. So
 * there is one exactly if no call had begun with that above its {@code atMost}.
 */
final class Order {

    private Order() {}

    /** Two calls that no ledger could have answered so. */
    record Contradiction(Sighting earlier, Sighting later) {

        @Override
        public String toString() {
            return "%s saw %d commits, and after it had returned %s saw no more than %d"
                    .formatted(earlier.what(), earlier.atLeast(), later.what(), later.atMost());
        }
    }

    static Optional<Contradiction> contradiction(Collection<Sighting> sightings) {
        List<Sighting> byCall =
                sightings.stream().sorted(Comparator.comparingLong(Sighting::called)).toList();
        Iterator<Sighting> returned =
                sightings.stream().sorted(Comparator.comparingLong(Sighting::returned)).iterator();
        Sighting greatest = new Sighting("nobody", 0, 0, 0, 0);
        Sighting next = returned.hasNext() ? returned.next() : greatest;
        for (Sighting call : byCall) {
            while (next.returned() < call.called()) {
                greatest = next.atLeast() > greatest.atLeast() ? next : greatest;
                next = returned.next();
            }
            if (greatest.atLeast() > call.atMost()) {
                return Optional.of(new Contradiction(greatest, call));
            }
        }
        return Optional.empty();
    }
}
