/** Reads a bullet under {@code See also}. */
@NullMarked
package org.palimpsest.language.link;

import org.jspecify.annotations.NullMarked;
