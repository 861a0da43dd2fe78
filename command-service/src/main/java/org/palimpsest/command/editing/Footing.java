package org.palimpsest.command.editing;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.Pipeline;
import org.palimpsest.ledger.Submission;

/** What a decision rests on: the last commit that was on its way to the article. For one thread. */
final class Footing {

    private final Pipeline pipeline;
    private final String article;
    private @Nullable Submission last;

    Footing(Pipeline pipeline, String article) {
        this.pipeline = pipeline;
        this.article = article;
    }

    /** Takes it, for the thread that decides while it holds the lock on the article. */
    void take() {
        last = pipeline.last(article).orElse(null);
    }

    /** Waits for the commit, and tells whether it was stored. */
    boolean isDurable() {
        return last == null || last.isStored();
    }
}
