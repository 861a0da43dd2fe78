/** The contract's tables, row by row: what an editor asks for over HTTP and what comes of it. */
@NullMarked
package org.palimpsest.local.contract;

import org.jspecify.annotations.NullMarked;
