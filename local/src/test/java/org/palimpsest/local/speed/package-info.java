/** Benchmarks: how fast the ledger and the services are, beside what else a team could use. */
@NullMarked
package org.palimpsest.local.speed;

import org.jspecify.annotations.NullMarked;
