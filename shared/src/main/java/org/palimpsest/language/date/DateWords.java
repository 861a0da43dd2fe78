package org.palimpsest.language.date;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;

/**
 * Words that say a date.
 *
 * @param start where they begin
 * @param end where they end, exclusive
 * @param date what they say, or null where it is no date that EDTF can hold, such as a day without
 *     a year; their digits are no figures all the same
 * @param elliptical whether month or year stand only in the words after them, as with the first of
 *     {@code March and June 1997}
 */
public record DateWords(int start, int end, @Nullable Edtf date, boolean elliptical) {}
