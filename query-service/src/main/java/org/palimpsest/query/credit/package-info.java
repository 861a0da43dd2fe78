/** Who wrote the words of a text, kept while it is rewritten; knows of no store and no article. */
@NullMarked
package org.palimpsest.query.credit;

import org.jspecify.annotations.NullMarked;
