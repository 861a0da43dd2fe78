/** The fields of an article's infobox. */
@NullMarked
package org.palimpsest.command.infobox;

import org.jspecify.annotations.NullMarked;
