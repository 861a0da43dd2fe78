/** An article and its parts as the contract's JSON shows them. */
@NullMarked
package org.palimpsest.view;

import org.jspecify.annotations.NullMarked;
