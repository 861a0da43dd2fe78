/** What single steps cost, by JMH: those that each edit or each commit takes. */
@NullMarked
package org.palimpsest.local.micro;

import org.jspecify.annotations.NullMarked;
