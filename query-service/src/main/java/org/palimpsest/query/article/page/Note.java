package org.palimpsest.query.article.page;

import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a fact beside its words.
 *
 * @param kind {@code Figure}, {@code Date} and so on
 * @param value what it says, apart from its wording
 * @param credit who last changed it
 * @param history where its history is told
 * @param desk where an editor corrects it, or null where it is one of the past
 */
record Note(String kind, String value, Credit credit, String history, @Nullable String desk) {}
