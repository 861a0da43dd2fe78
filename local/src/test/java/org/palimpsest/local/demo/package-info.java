/** The demonstration article, for tests and benchmarks that need one of some size. */
@NullMarked
package org.palimpsest.local.demo;

import org.jspecify.annotations.NullMarked;
