package org.palimpsest.query.audit;

import org.palimpsest.ledger.Commit;

import java.util.Iterator;

/**
 * A stretch of the ledger on its way to a client.
 *
 * @param commits in order, read while they are written
 */
record Export(Iterator<Commit> commits) {}
