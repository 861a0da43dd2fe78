/**
 * The article as an immutable value, the events that change it, and the one fold that says what
 * each event means. Knows no framework; its only library is pcollections, for maps that are cheap
 * to change one entry of.
 */
@NullMarked
package org.palimpsest.article;

import org.jspecify.annotations.NullMarked;
