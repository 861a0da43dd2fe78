/**
 * Finds missions in sentences and bullets of a section on them, and words changed ones.
 *
 * <p>Which posts there are is said by {@link org.palimpsest.language.mission.Post}; where the city
 * stands by {@link org.palimpsest.language.mission.CityList}; whose mission it is by {@link
 * org.palimpsest.language.mission.SenderRule}; what is no mission any more by {@link
 * org.palimpsest.language.mission.PresenceRule}.
 */
@NullMarked
package org.palimpsest.language.mission;

import org.jspecify.annotations.NullMarked;
