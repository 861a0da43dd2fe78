package org.palimpsest.query.diff;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.Section;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What readers see of an article, kept as plainly as can be, to be brought on by differences. It
 * knows of the code under test nothing but what a difference says.
 */
final class Applied {

    private static final String FIELDS = "fields";

    private String title;
    private final Map<String, Object> parts = new HashMap<>();
    private final Map<String, List<String>> lists = new TreeMap<>();

    private record Head(String text, int depth) {}

    private record Body(
            EntryKind kind, @Nullable Edtf date, String text, Map<Integer, Fact> facts) {

        static Body of(Entry entry) {
            Map<Integer, Fact> facts = new TreeMap<>();
            int at = 0;
            for (Segment segment : entry.segments()) {
                if (segment instanceof Segment.Slot(Fact fact)) {
                    facts.put(at, fact);
                }
                at += segment.text().length();
            }
            return new Body(entry.kind(), entry.date(), entry.text(), facts);
        }

        /** With another fact, or none, in the place of one. */
        Body with(String old, @Nullable Fact changed) {
            StringBuilder more = new StringBuilder(text);
            Map<Integer, Fact> others = new TreeMap<>();
            int shift = 0;
            for (Map.Entry<Integer, Fact> placed : facts.entrySet()) {
                Fact fact = placed.getValue();
                int at = placed.getKey() + shift;
                if (!fact.id().equals(old)) {
                    others.put(at, fact);
                } else if (changed != null) {
                    others.put(at, changed);
                    more.replace(at, at + fact.wording().length(), changed.wording());
                    shift = changed.wording().length() - fact.wording().length();
                }
            }
            return new Body(kind, date, more.toString(), others);
        }

        Body withNew(int at, Fact fact) {
            Map<Integer, Fact> more = new TreeMap<>(facts);
            more.put(at, fact);
            return new Body(kind, date, text, more);
        }
    }

    private Applied(String title) {
        this.title = title;
    }

    static Applied of(Article article) {
        Applied model = new Applied(article.title());
        Map<String, Integer> numbers = new HashMap<>();
        for (InfoboxField field : article.infobox()) {
            int number = numbers.merge(field.key(), 1, Integer::sum);
            model.put(FIELDS, new Part.Field.Name(field.key(), number).toString(), field.value());
        }
        model.read(article.sections(), "", 0);
        return model;
    }

    private void read(List<Section> sections, String parent, int level) {
        for (Section section : sections) {
            put(
                    "under " + parent,
                    "section " + section.id(),
                    new Head(section.heading(), section.level() - level));
            for (Entry entry : section.entries()) {
                put("in " + section.id(), "entry " + entry.id(), Body.of(entry));
            }
            read(section.sections(), section.id(), section.level());
        }
    }

    private void put(String list, String id, Object part) {
        parts.put(id, part);
        lists.computeIfAbsent(list, none -> new ArrayList<>()).add(id);
    }

    /** Brings it on by all of them. */
    Applied apply(List<Difference> differences) {
        List<Difference> facts =
                differences.stream().filter(one -> one.place().fact() != null).toList();
        List<Difference> others =
                differences.stream().filter(one -> one.place().fact() == null).toList();
        others.forEach(this::takeOut);
        others.forEach(this::putIn);
        facts.stream().filter(fact -> fact.before() != null).forEach(this::correct);
        facts.stream().filter(fact -> fact.before() == null).forEach(this::find);
        lists.values().removeIf(List::isEmpty);
        return this;
    }

    private void takeOut(Difference difference) {
        if (difference.kind() == Difference.Kind.REMOVED
                || difference.kind() == Difference.Kind.MOVED) {
            String id = id(Objects.requireNonNull(difference.before()));
            if (!lists.get(list(difference.before())).remove(id)) {
                throw new AssertionError("not where it is said to be: " + difference);
            }
            if (difference.kind() == Difference.Kind.REMOVED) {
                parts.remove(id);
            }
        }
    }

    private void putIn(Difference difference) {
        Part after = difference.after();
        if (after == null) {
            return;
        }
        if (difference.kind() != Difference.Kind.CHANGED) {
            place(after);
        }
        if (difference.kind() != Difference.Kind.MOVED) {
            content(after);
        } else if (after instanceof Part.Heading heading) {
            Head was = (Head) parts.get(id(heading));
            parts.put(id(heading), new Head(was.text(), heading.depth()));
        }
    }

    private void place(Part part) {
        List<String> list = lists.computeIfAbsent(list(part), none -> new ArrayList<>());
        int behind =
                switch (part) {
                    case Part.Field field -> index(list, "", field.after());
                    case Part.Heading heading -> index(list, "section ", heading.after());
                    case Part.Line line -> index(list, "entry ", line.after());
                    case Part.Title title -> throw new AssertionError(title);
                    case Part.Told told -> throw new AssertionError(told);
                };
        list.add(behind + 1, id(part));
    }

    private static int index(List<String> list, String kind, @Nullable Object after) {
        int index = list.indexOf(kind + after);
        if (after != null && index < 0) {
            throw new AssertionError("nothing to stand behind: " + after + " in " + list);
        }
        return index;
    }

    private void content(Part part) {
        switch (part) {
            case Part.Title(String text) -> title = text;
            case Part.Field field -> parts.put(id(field), field.text());
            case Part.Heading heading ->
                    parts.put(id(heading), new Head(heading.text(), heading.depth()));
            case Part.Line line -> parts.put(id(line), Body.of(line.entry()));
            case Part.Told told -> throw new AssertionError(told);
        }
    }

    private void correct(Difference difference) {
        Part.Told was = (Part.Told) Objects.requireNonNull(difference.before());
        Fact is = difference.after() instanceof Part.Told(Fact fact, Part.Line line) ? fact : null;
        parts.computeIfPresent(
                "entry " + difference.place().entry(),
                (id, body) -> ((Body) body).with(was.fact().id(), is));
    }

    private void find(Difference difference) {
        Part.Told is = (Part.Told) Objects.requireNonNull(difference.after());
        int at = is.line().entry().startOf(is.fact().id());
        parts.computeIfPresent(
                "entry " + difference.place().entry(),
                (id, body) -> ((Body) body).withNew(at, is.fact()));
    }

    private static String id(Part part) {
        return switch (part) {
            case Part.Field field -> field.name().toString();
            case Part.Heading heading -> "section " + heading.section();
            case Part.Line line -> "entry " + line.entry().id();
            case Part.Title title -> throw new AssertionError(title);
            case Part.Told told -> throw new AssertionError(told);
        };
    }

    private static String list(Part part) {
        return switch (part) {
            case Part.Field field -> FIELDS;
            case Part.Heading heading ->
                    "under " + (heading.parent() == null ? "" : heading.parent());
            case Part.Line line -> "in " + line.section();
            case Part.Title title -> throw new AssertionError(title);
            case Part.Told told -> throw new AssertionError(told);
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Applied model
                && title.equals(model.title)
                && parts.equals(model.parts)
                && lists.equals(model.lists);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, parts, lists);
    }

    @Override
    public String toString() {
        return title + "\n" + lists + "\n" + new TreeMap<>(parts);
    }
}
