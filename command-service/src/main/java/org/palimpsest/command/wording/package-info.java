/** Words for facts, held to the rule that they read back as those facts where they stand. */
@NullMarked
package org.palimpsest.command.wording;

import org.jspecify.annotations.NullMarked;
