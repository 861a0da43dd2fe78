/** Finds figures in English prose, and words a changed figure like the one before it. */
@NullMarked
package org.palimpsest.language.figure;

import org.jspecify.annotations.NullMarked;
