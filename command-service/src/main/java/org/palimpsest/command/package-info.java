/**
 * The command service: editors' requests are decided on the folded article and become commits in
 * the ledger.
 */
@NullMarked
package org.palimpsest.command;

import org.jspecify.annotations.NullMarked;
