/** Agreements are recorded in order of date. */
@NullMarked
package org.palimpsest.command.agreement;

import org.jspecify.annotations.NullMarked;
