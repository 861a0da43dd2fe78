package org.palimpsest.comparison;

/**
 * Two lines that may be one.
 *
 * @param likeness in thousandths
 */
record Candidate(int earlier, int later, int likeness) {}
