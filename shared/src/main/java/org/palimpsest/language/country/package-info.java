/** The two countries that an article is about, and their names in headings. */
@NullMarked
package org.palimpsest.language.country;

import org.jspecify.annotations.NullMarked;
