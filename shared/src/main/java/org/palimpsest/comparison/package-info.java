/**
 * How two or three versions of a text compare: by words, by lines, by order; every effort is
 * bounded, because anyone may ask for a comparison of anything.
 */
@NullMarked
package org.palimpsest.comparison;

import org.jspecify.annotations.NullMarked;
