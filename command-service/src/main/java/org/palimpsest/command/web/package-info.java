/**
 * What the writes have in common over HTTP: who writes and why, preconditions, answers and
 * refusals.
 */
@NullMarked
package org.palimpsest.command.web;

import org.jspecify.annotations.NullMarked;
