/**
 * What editors and readers can rely on while processes are killed, the database is away, lines are
 * cut and answers late: load on a whole cluster, faults by a seed, and a reckoning afterwards.
 */
@NullMarked
package org.palimpsest.local.outage;

import org.jspecify.annotations.NullMarked;
