/** What is different between any two revisions of an article, by the identities of its parts. */
@NullMarked
package org.palimpsest.query.diff;

import org.jspecify.annotations.NullMarked;
