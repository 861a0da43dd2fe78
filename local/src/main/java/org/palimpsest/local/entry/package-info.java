/** The one class that also an older Java can run, to say that it is too old. */
@NullMarked
package org.palimpsest.local.entry;

import org.jspecify.annotations.NullMarked;
