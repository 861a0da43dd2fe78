package org.palimpsest.language;

import org.palimpsest.article.EntryKind;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.language.country.Countries;
import org.palimpsest.language.mission.MissionWording;

import java.util.List;

/**
 * Where a fact stands.
 *
 * @param kind of its entry
 * @param context what stands above that entry
 * @param head the entry's text before the fact
 * @param tail the entry's text after it
 */
public record Place(EntryKind kind, Context context, String head, String tail) {

    /** An entry of one such fact alone, where its words are read as nothing else. */
    static Place of(FactValue value) {
        return switch (value) {
            case Figure figure -> new Place(EntryKind.PARAGRAPH, Context.none(), "", "");
            case DateValue date -> new Place(EntryKind.PARAGRAPH, Context.none(), "", "");
            case Visit visit -> bullet("Visits", "");
            case Agreement agreement -> bullet("Agreements", "");
            case Mission mission -> bullet("Diplomatic missions", MissionWording.before(mission));
            case Link link -> bullet("See also", "");
        };
    }

    private static Place bullet(String heading, String head) {
        Context context = new Context(null, List.of(heading), Countries.unknown());
        return new Place(EntryKind.BULLET, context, head, "");
    }

    /** The whole text of the entry with that wording. */
    String with(String wording) {
        return head + wording + tail;
    }

    /** The same place behind other words. */
    Place after(String changed) {
        return new Place(kind, context, changed, tail);
    }
}
