/** Finds dates in English prose, and words dates as the text around them does. */
@NullMarked
package org.palimpsest.language.date;

import org.jspecify.annotations.NullMarked;
