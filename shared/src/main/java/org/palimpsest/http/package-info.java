/**
 * The manners that both services share over HTTP: problem documents, users and their roles, entity
 * tags.
 */
@NullMarked
package org.palimpsest.http;

import org.jspecify.annotations.NullMarked;
