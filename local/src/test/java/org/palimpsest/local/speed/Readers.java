package org.palimpsest.local.speed;

import java.util.concurrent.atomic.AtomicLong;

/** Clients that read the current article beside those that edit, and how often they did. */
final class Readers {

    private final Desks desks;
    private final AtomicLong count = new AtomicLong();

    Readers(Desks desks) {
        this.desks = desks;
    }

    Client next() {
        Client reader = desks.reader(Question.ARTICLE);
        return new Client(
                reader.connection(),
                () -> {
                    reader.step().take();
                    count.incrementAndGet();
                });
    }

    long count() {
        return count.get();
    }
}
