/** Paragraphs that tell of no event. */
@NullMarked
package org.palimpsest.command.passage;

import org.jspecify.annotations.NullMarked;
