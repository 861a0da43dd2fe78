/** Articles begin: empty, or imported from a text. */
@NullMarked
package org.palimpsest.command.article;

import org.jspecify.annotations.NullMarked;
