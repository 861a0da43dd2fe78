package org.palimpsest.query.article.page;

import org.jspecify.annotations.Nullable;

/**
 * A line of the infobox as it is set.
 *
 * @param credit who last changed it
 * @param recent the same where it was in the days before, else null
 */
record Brief(String key, String value, Credit credit, @Nullable Credit recent) {}
