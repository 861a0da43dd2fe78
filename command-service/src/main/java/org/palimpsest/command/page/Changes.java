package org.palimpsest.command.page;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        Map<String, EditorialEvent> distinct = new LinkedHashMap<>();
        events.forEach(
                event -> distinct.putIfAbsent(event.type() + " " + part(event.place()), event));
        Changes changes = new Changes(before, after);
        return distinct.values().stream().map(changes::change).toList();
    }

    private Change change(EditorialEvent event) {
        String part = part(event.place());
        String now = before.get(part);
        String then = after.get(part);
        boolean reworded = now != null && then != null && !now.equals(then);
        return new Change(
                event.type().replace('-', ' '),
                where(event.place()),
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
