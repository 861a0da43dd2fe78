/** What a fact in prose can be, as values: figures, EDTF dates, visits. */
@NullMarked
package org.palimpsest.article.fact;

import org.jspecify.annotations.NullMarked;
