/** How fast views are built anew. */
@NullMarked
package org.palimpsest.local.rebuild;

import org.jspecify.annotations.NullMarked;
