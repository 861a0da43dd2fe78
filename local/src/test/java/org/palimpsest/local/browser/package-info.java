/** The pages as people meet them: in a browser, at the width of a telephone and of a desk. */
@NullMarked
package org.palimpsest.local.browser;

import org.jspecify.annotations.NullMarked;
