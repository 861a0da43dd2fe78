/** The projection of articles: follows the ledger and keeps what reads are answered from. */
@NullMarked
package org.palimpsest.query.projection;

import org.jspecify.annotations.NullMarked;
