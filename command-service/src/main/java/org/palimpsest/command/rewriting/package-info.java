/** Turns an article into another one by the fewest changes that mean something. */
@NullMarked
package org.palimpsest.command.rewriting;

import org.jspecify.annotations.NullMarked;
