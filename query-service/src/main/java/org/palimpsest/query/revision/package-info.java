/** Reads of the revisions of an article: who changed what, when, why, and what it said before. */
@NullMarked
package org.palimpsest.query.revision;

import org.jspecify.annotations.NullMarked;
