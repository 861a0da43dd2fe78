package org.palimpsest.language.mission;

import org.palimpsest.article.fact.Mission;
import org.palimpsest.language.prose.Span;

/**
 * Words that say a mission.
 *
 * @param city where its city stands
 */
public record MissionWords(Span city, Mission mission) {}
