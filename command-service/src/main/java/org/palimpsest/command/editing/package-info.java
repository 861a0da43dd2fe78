/**
 * How a command is decided and becomes one commit: Axon's aggregate as a thin shell around the
 * domain's decision.
 */
@NullMarked
package org.palimpsest.command.editing;

import org.jspecify.annotations.NullMarked;
