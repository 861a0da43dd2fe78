/** Facts are corrected where they stand in the text. */
@NullMarked
package org.palimpsest.command.fact;

import org.jspecify.annotations.NullMarked;
