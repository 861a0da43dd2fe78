/** Dated paragraphs: what happened, and when. */
@NullMarked
package org.palimpsest.command.event;

import org.jspecify.annotations.NullMarked;
