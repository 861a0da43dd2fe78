/** Looks around in a text: words and spaces before and after a place. */
@NullMarked
package org.palimpsest.language.prose;

import org.jspecify.annotations.NullMarked;
