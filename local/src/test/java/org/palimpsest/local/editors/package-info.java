/** Many editors at one article, and what must hold of it afterwards. */
@NullMarked
package org.palimpsest.local.editors;

import org.jspecify.annotations.NullMarked;
