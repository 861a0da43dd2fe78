/**
 * Measures what the length of an article's history costs: time for each question, bytes for each
 * edit. No test of the build runs the whole of it; {@code ./mvnw -Pbenchmark} does.
 */
@NullMarked
package org.palimpsest.local.benchmark;

import org.jspecify.annotations.NullMarked;
