/** The words that stand beside numbers: currencies, scales, measures, numbering nouns. */
@NullMarked
package org.palimpsest.language.measure;

import org.jspecify.annotations.NullMarked;
