package org.palimpsest.command.editing;

/** What an editor asks for. A decision is a pure function of the article as it stands. */
public interface Action {

    /** Whether it begins an article; every other action needs one that is there. */
    default boolean begins() {
        return false;
    }

    /**
     * Decides what happens; a draft without new events where the article is as asked for already.
     *
     * @throws Rejection where the article or a rule forbids it
     */
    Draft decide(Draft draft);
}
