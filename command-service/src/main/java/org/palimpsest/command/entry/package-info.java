/** Entries are revised, moved and removed. */
@NullMarked
package org.palimpsest.command.entry;

import org.jspecify.annotations.NullMarked;
