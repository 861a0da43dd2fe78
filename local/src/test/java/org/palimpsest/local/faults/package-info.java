/** What the ledger promises when processes write at once, run on wrong clocks and are killed. */
@NullMarked
package org.palimpsest.local.faults;

import org.jspecify.annotations.NullMarked;
