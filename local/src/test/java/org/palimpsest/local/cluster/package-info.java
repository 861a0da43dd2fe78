/**
 * Palimpsest as it runs on several machines: the database and each service a process of its own,
 * more than one of each service, and between a service and the database a line that can be
 * disturbed.
 */
@NullMarked
package org.palimpsest.local.cluster;

import org.jspecify.annotations.NullMarked;
