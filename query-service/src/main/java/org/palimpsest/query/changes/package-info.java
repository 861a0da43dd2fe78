/** The feed of changes over all articles, in the order of the ledger. */
@NullMarked
package org.palimpsest.query.changes;

import org.jspecify.annotations.NullMarked;
