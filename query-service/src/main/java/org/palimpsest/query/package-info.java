/** The query service: the ledger is projected into what readers and reviewers ask for. */
@NullMarked
package org.palimpsest.query;

import org.jspecify.annotations.NullMarked;
