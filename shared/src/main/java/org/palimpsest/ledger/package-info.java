/**
 * The event store: one command, one commit, one document, in one order without gaps, behind Axon's
 * storage engine.
 */
@NullMarked
package org.palimpsest.ledger;

import org.jspecify.annotations.NullMarked;
