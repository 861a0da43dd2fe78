/** Visits are recorded in the list of their direction. */
@NullMarked
package org.palimpsest.command.visit;

import org.jspecify.annotations.NullMarked;
