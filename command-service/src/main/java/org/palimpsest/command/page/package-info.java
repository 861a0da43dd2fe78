/**
 * The pages on which editors work: an article as the command side has it, forms for what can be
 * done to it, and what came of it. What a form sends is read and decided as the same request over
 * REST is.
 */
@NullMarked
package org.palimpsest.command.page;

import org.jspecify.annotations.NullMarked;
