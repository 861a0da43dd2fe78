/** The wiki source format: its lines parsed and printed, byte for byte the same. */
@NullMarked
package org.palimpsest.source;

import org.jspecify.annotations.NullMarked;
