/** An editor undoes one revision, or makes an article as it was. */
@NullMarked
package org.palimpsest.command.reverting;

import org.jspecify.annotations.NullMarked;
