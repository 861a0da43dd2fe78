/**
 * How English prose says a fact: facts are found in a text, and a changed fact is worded like the
 * one before it.
 */
@NullMarked
package org.palimpsest.language;

import org.jspecify.annotations.NullMarked;
