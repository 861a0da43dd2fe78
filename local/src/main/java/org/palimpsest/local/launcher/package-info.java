/** All of Palimpsest in one process: what it is asked for, what it starts, what it says. */
@NullMarked
package org.palimpsest.local.launcher;

import org.jspecify.annotations.NullMarked;
