package org.palimpsest.ledger;

/**
 * The answer to an append.
 *
 * @param commit the commit that the ledger holds for the command
 * @param repeated whether it had been there before this append: the same command came again, and
 *     nothing was stored now
 */
public record Appended(Commit commit, boolean repeated) {}
