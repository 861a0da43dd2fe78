/** Reads of an article and its parts, as it is or as it was. */
@NullMarked
package org.palimpsest.query.article;

import org.jspecify.annotations.NullMarked;
