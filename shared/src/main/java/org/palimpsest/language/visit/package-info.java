/** Reads a bullet on a visit, and words a changed visit like the one before it. */
@NullMarked
package org.palimpsest.language.visit;

import org.jspecify.annotations.NullMarked;
