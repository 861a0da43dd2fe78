/** What an auditor and an operator ask of the ledger and its projections. */
@NullMarked
package org.palimpsest.query.audit;

import org.jspecify.annotations.NullMarked;
