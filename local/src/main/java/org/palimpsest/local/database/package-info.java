/**
 * A database for one machine: the MongoDB wire protocol over one file, inside this process, where a
 * journalled write is on disk before it is answered.
 */
@NullMarked
package org.palimpsest.local.database;

import org.jspecify.annotations.NullMarked;
