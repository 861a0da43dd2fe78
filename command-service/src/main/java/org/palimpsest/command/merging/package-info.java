/** Brings together what several editors made of one article, or says where they contradict. */
@NullMarked
package org.palimpsest.command.merging;

import org.jspecify.annotations.NullMarked;
