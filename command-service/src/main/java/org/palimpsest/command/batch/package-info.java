/** Several edits of one article as one revision. */
@NullMarked
package org.palimpsest.command.batch;

import org.jspecify.annotations.NullMarked;
