package org.palimpsest.ledger;

/** How often a fault test tries: the build runs a share of the rounds, a profile all of them. */
final class Rounds {

    private Rounds() {}

    static int of(int all) {
        return Math.max(1, all * Integer.getInteger("faults.percent", 10) / 100);
    }
}
