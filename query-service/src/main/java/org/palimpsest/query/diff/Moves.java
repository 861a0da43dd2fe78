package org.palimpsest.query.diff;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Located;
import org.palimpsest.query.page.SectionNames;
import org.palimpsest.query.page.Wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says of what was moved where it stood and where it stands. */
final class Moves {

    private final SectionNames sections;
    private final Map<String, String> entries;

    private Moves(SectionNames sections, Map<String, String> entries) {
        this.sections = sections;
        this.entries = entries;
    }

    static Moves between(Article from, Article to) {
        Map<String, String> entries = new HashMap<>();
        for (Article article : new Article[] {from, to}) {
            for (Located located : article.entries()) {
                entries.put(located.entry().id(), located.entry().text());
            }
        }
        return new Moves(SectionNames.in(from, to), entries);
    }

    /** The same part at its two places. */
    Wording told(Part was, Part is) {
        if (was instanceof Part.Heading heading
                && is instanceof Part.Heading now
                && heading.level() != now.level()
                && Objects.equals(heading.parent(), now.parent())
                && Objects.equals(heading.after(), now.after())) {
            return Wording.of("it had " + heading.level() + " signs and has " + now.level());
        }
        Place from = place(was);
        Place to = place(is);
        return Wording.of("moved from {}" + from.rest() + " to {}" + to.rest(), quotes(from, to));
    }

    /**
     * A place in words.
     *
     * @param within the section or list
     * @param behind what it follows there, or null where it is the first
     */
    private record Place(String within, @Nullable String behind) {

        String rest() {
            return behind == null ? ", first" : ", behind “{}”";
        }
    }

    private static String[] quotes(Place from, Place to) {
        List<String> quotes = new ArrayList<>();
        for (Place place : new Place[] {from, to}) {
            quotes.add(place.within());
            if (place.behind() != null) {
                quotes.add(place.behind());
            }
        }
        return quotes.toArray(String[]::new);
    }

    private Place place(Part part) {
        return switch (part) {
            case Part.Line line ->
                    new Place(
                            sections.of(line.section()),
                            line.after() == null
                                    ? null
                                    : entries.getOrDefault(line.after(), line.after()));
            case Part.Heading heading ->
                    new Place(
                            heading.parent() == null
                                    ? "the article"
                                    : sections.of(heading.parent()),
                            heading.after() == null ? null : sections.of(heading.after()));
            case Part.Field field ->
                    new Place("the infobox", field.after() == null ? null : field.after().key());
            case Part.Told told -> place(told.line());
            case Part.Title title -> new Place("the article", null);
        };
    }
}
