/** Reads of who wrote which words of an article. */
@NullMarked
package org.palimpsest.query.blame;

import org.jspecify.annotations.NullMarked;
