package org.palimpsest.query.article.page;

/**
 * What there is to say of a fact beside its words.
 *
 * @param kind {@code Figure}, {@code Date} and so on
 * @param value what it says, apart from its wording
 * @param credit who last changed it
 * @param history where its history is told
 * @param desk where an editor corrects it
 */
record Note(String kind, String value, Credit credit, String history, String desk) {}
