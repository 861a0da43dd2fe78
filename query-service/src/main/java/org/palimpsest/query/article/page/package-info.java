/** An article in the forms that people read: a page, and Markdown to be taken elsewhere. */
@NullMarked
package org.palimpsest.query.article.page;

import org.jspecify.annotations.NullMarked;
