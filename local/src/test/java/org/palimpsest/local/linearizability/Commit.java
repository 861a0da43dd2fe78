package org.palimpsest.local.linearizability;

/**
 * A commit as the ledger has it in the end.
 *
 * @param mark which edit it was
 */
public record Commit(long position, String article, long revision, String mark) {}
