/**
 * Every answer about the past, held against a naive model that folds the whole ledger and keeps it
 * all.
 */
@NullMarked
package org.palimpsest.local.model;

import org.jspecify.annotations.NullMarked;
