package org.palimpsest.query.projection;

import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Mark;
import org.palimpsest.ledger.Tail;

/** A generation into which the ledger is being followed. */
record Running(Generation generation, Tail tail) {

    /** Goes on where the generation ends. */
    static Running of(Generation generation, Ledger ledger, EventCodec codec, LiveViews views) {
        Mark reached = generation.marks().reached();
        views.reached(generation.number(), reached.position());
        return new Running(
                generation,
                ledger.follow(reached, new ArticleProjection(codec, generation, views)));
    }

    long number() {
        return generation.number();
    }

    /** Ends it after what is being written. */
    void close() {
        tail.close();
    }
}
