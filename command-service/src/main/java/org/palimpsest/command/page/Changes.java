package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.Located;
import org.palimpsest.article.Place;
import org.palimpsest.article.TitleLine;
import org.palimpsest.comparison.WordDiff;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells what events change, as their article says it before and after them. */
final class Changes {

    private final Map<String, String> before;
    private final Map<String, String> after;
    private final WordDiff words = new WordDiff();

    private Changes(Article before, Article after) {
        this.before = sayings(before);
        this.after = sayings(after);
    }

    /** The changes in the order of the events; what several events do alike to one part is one. */
    static List<Change> of(Article before, Article after, List<EditorialEvent> events) {
        Changes changes = new Changes(before, after);
        Set<Touched> touched = new LinkedHashSet<>();
        for (EditorialEvent event : events) {
            Place place = event.place();
            String part = part(place);
            touched.add(new Touched(event.type(), part, place));
        }
        return touched.stream().map(changes::change).toList();
    }

    private record Touched(String type, String part, Place place) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Touched touched
                    && touched.type.equals(type)
                    && touched.part.equals(part);
        }

        @Override
        public int hashCode() {
            return Objects.hash(type, part);
        }
    }

    private Change change(Touched touched) {
        String now = before.get(touched.part());
        String then = after.get(touched.part());
        boolean reworded = now != null && then != null && !now.equals(then);
        return new Change(
                touched.type().replace('-', ' '),
                where(touched.place()),
                now,
                then,
                reworded ? words.compare(now, then) : List.of());
    }

    private String where(Place place) {
        if (place.key() != null) {
            return place.key();
        }
        String heading = "section " + place.section();
        return after.getOrDefault(heading, before.getOrDefault(heading, ""));
    }

    private static String part(Place place) {
        if (place.entry() != null) {
            return "entry " + place.entry();
        }
        if (place.key() != null) {
            return "field " + place.key();
        }
        return place.section() != null ? "section " + place.section() : "title";
    }

    private static Map<String, String> sayings(Article article) {
        Map<String, String> sayings = new HashMap<>();
        for (Block block : article.blocks()) {
            switch (block) {
                case TitleLine title -> sayings.put("title", title.text());
                case InfoboxField field ->
                        sayings.putIfAbsent("field " + field.key(), field.value());
                case Heading heading -> sayings.put("section " + heading.section(), heading.text());
                default -> {}
            }
        }
        for (Located located : article.entries()) {
            sayings.put("entry " + located.entry().id(), located.entry().text());
        }
        return sayings;
    }
}
