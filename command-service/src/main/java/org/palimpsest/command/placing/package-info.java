/**
 * Where a new line goes: by date among its like, with the blank lines that its neighbours ask for.
 */
@NullMarked
package org.palimpsest.command.placing;

import org.jspecify.annotations.NullMarked;
