/** Sections come and go, with all under them, and change their headings and places. */
@NullMarked
package org.palimpsest.command.section;

import org.jspecify.annotations.NullMarked;
