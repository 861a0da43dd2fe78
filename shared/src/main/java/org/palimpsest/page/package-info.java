/**
 * Pages for people: the frame that all of them have, their style and script, and who draws them.
 */
@NullMarked
package org.palimpsest.page;

import org.jspecify.annotations.NullMarked;
