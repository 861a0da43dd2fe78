/** Editors sign in with a session of their own, and what is not theirs is refused. */
@NullMarked
package org.palimpsest.command.page.signing;

import org.jspecify.annotations.NullMarked;
