/** Diplomatic missions are recorded behind those of the same country. */
@NullMarked
package org.palimpsest.command.mission;

import org.jspecify.annotations.NullMarked;
