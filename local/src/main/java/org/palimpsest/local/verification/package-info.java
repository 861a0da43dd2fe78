/** The check of an exported ledger on the command line, with no server and no database. */
@NullMarked
package org.palimpsest.local.verification;

import org.jspecify.annotations.NullMarked;
