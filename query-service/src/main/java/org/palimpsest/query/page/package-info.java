/** What the pages of all reads share: where they lead, and the head of an article's pages. */
@NullMarked
package org.palimpsest.query.page;

import org.jspecify.annotations.NullMarked;
