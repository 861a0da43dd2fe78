/**
 * How events and articles are written as BSON, so that a person with a MongoDB shell can read the
 * ledger.
 */
@NullMarked
package org.palimpsest.codec;

import org.jspecify.annotations.NullMarked;
