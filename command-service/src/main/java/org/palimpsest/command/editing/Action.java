package org.palimpsest.command.editing;

import org.jspecify.annotations.Nullable;

/** What an editor asks for. A decision is a pure function of the article as it stands. */
public interface Action {

    /** Whether it begins an article; every other action needs one that is there. */
    default boolean begins() {
        return false;
    }

    /** The revision that it undoes, or null. */
    default @Nullable Long reverts() {
        return null;
    }

    /** The revision whose article it makes again, or null. */
    default @Nullable Long restores() {
        return null;
    }

    /**
     * Decides what happens; a draft without new events where the article is as asked for already.
     *
     * @throws Rejection where the article or a rule forbids it
     */
    Draft decide(Draft draft);
}
