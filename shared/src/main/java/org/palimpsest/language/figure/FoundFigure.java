package org.palimpsest.language.figure;

import org.palimpsest.article.fact.Figure;

/**
 * Words that say a figure.
 *
 * @param start where they begin
 * @param end where they end, exclusive
 */
public record FoundFigure(int start, int end, Figure figure) {}
