/** An article is edited as one whole text, and what changed in it is found out. */
@NullMarked
package org.palimpsest.command.text;

import org.jspecify.annotations.NullMarked;
