/** Random input from a seed that a failure names; what comes of it is never an inner error. */
@NullMarked
package org.palimpsest.local.fuzz;

import org.jspecify.annotations.NullMarked;
