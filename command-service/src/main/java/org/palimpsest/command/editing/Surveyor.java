package org.palimpsest.command.editing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Sees to it that {@link Milestones} are set as an article's history grows, beside the commands, so
 * that nobody who asks for its past has to go the whole way.
 */
final class Surveyor {

    private static final Logger LOG = LoggerFactory.getLogger(Surveyor.class);

    private final Past past;
    private final Executor executor;

    /**
     * @param past sets the milestones that it passes
     */
    Surveyor(Past past, Executor executor) {
        this.past = past;
        this.executor = executor;
    }

    /** Hears that an article has come to a revision. */
    void reached(String article, long revision) {
        if (revision % Milestones.EVERY != 0) {
            return;
        }
        try {
            executor.execute(() -> survey(article, revision));
        } catch (RejectedExecutionException closing) {
            LOG.debug("Closed before revision {} of {} was surveyed", revision, article);
        }
    }

    private void survey(String article, long revision) {
        try {
            past.at(article, revision);
        } catch (RuntimeException e) {
            LOG.warn("No milestone at revision {} of {} yet", revision, article, e);
        }
    }
}
