/** Any article at any revision: a checkpoint and the events behind it, folded. */
@NullMarked
package org.palimpsest.query.history;

import org.jspecify.annotations.NullMarked;
