/**
 * Whether what many clients were told at once can have come from one ledger that changed commit by
 * commit. It knows no service: it judges calls by the times and answers that were written down.
 */
@NullMarked
package org.palimpsest.local.linearizability;

import org.jspecify.annotations.NullMarked;
