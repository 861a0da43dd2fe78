/**
 * Makes blocks with identities and facts out of text: a line is read in the light of what stands
 * around it.
 */
@NullMarked
package org.palimpsest.reading;

import org.jspecify.annotations.NullMarked;
