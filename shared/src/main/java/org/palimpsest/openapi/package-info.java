/**
 * The document that each service serves of itself: its operations come from the controllers, its
 * words and examples from one table, what all operations have in common from here.
 */
@NullMarked
package org.palimpsest.openapi;

import org.jspecify.annotations.NullMarked;
