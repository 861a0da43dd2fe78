package org.palimpsest.query.diff;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two articles, part by part. */
final class Diff {

    private final Outline before;
    private final Outline after;
    private final Differences differences = new Differences();
    private final List<Compared> compared = new ArrayList<>();

    private Diff(Outline before, Outline after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What makes one article of the other as readers see it: the title, the infobox, the sections
     * with their headings' levels, the entries with their kinds, dates and facts; not blank lines
     * and other bytes around them, and not what was said to be no fact.
     *
     * <p>Parts are the same that have the same identity; of infobox fields that have the same key
     * and number among those of that key. Differences come in the order of the text: what went
     * stands behind what it followed, a heading before what is under it. Each list of parts can be
     * followed up from them: without what was removed and moved, and then each part that was added
     * or moved right behind the one that it says.
     *
     * <p>Effort grows with the length of the articles, whatever lies between them.
     */
    static List<Difference> between(Article from, Article to) {
        return parts(from, to).stream().flatMap(part -> part.differences().stream()).toList();
    }

    /** All parts of both, also those that are the same, in the same order. */
    static List<Compared> parts(Article from, Article to) {
        Diff diff = new Diff(Outline.of(from), Outline.of(to));
        Part.Title was = new Part.Title(from.title());
        Part.Title is = new Part.Title(to.title());
        diff.note(was, is, () -> diff.tellRewording(was, is));
        diff.compare(Part.Field.LIST);
        diff.compare(Part.Heading.TOP);
        return List.copyOf(diff.compared);
    }

    /** Notes a part with the differences that are told of it. */
    private void note(@Nullable Part was, @Nullable Part is, Runnable telling) {
        int known = differences.count();
        telling.run();
        compared.add(new Compared(was, is, differences.after(known)));
    }

    private void compare(String list) {
        List<Part.Ordered> was = before.list(list);
        List<Part.Ordered> is = after.list(list);
        Set<String> unmoved = Unmoved.among(was, is);
        Map<@Nullable String, List<Part.Ordered>> gone = gone(was, unmoved);
        gone.getOrDefault(null, List.of()).forEach(this::tellGone);
        for (Part.Ordered part : is) {
            tell(part, unmoved.contains(part.id()));
            gone.getOrDefault(part.id(), List.of()).forEach(this::tellGone);
        }
    }

    /** What went, by the last part before it that stayed, or null where none did. */
    private Map<@Nullable String, List<Part.Ordered>> gone(
            List<Part.Ordered> was, Set<String> unmoved) {
        Map<@Nullable String, List<Part.Ordered>> gone = new HashMap<>();
        String last = null;
        for (Part.Ordered part : was) {
            if (unmoved.contains(part.id())) {
                last = part.id();
            } else if (after.find(part.id()) == null) {
                gone.computeIfAbsent(last, followed -> new ArrayList<>()).add(part);
            }
        }
        return gone;
    }

    private void tellGone(Part.Ordered part) {
        note(part, null, () -> differences.removed(part));
        compareWithin(part);
    }

    private void tell(Part.Ordered is, boolean stands) {
        Part.Ordered was = before.find(is.id());
        if (was == null) {
            note(null, is, () -> differences.added(is));
        } else {
            note(was, is, () -> tellStaying(was, is, stands));
        }
        compareWithin(is);
    }

    private void tellStaying(Part.Ordered was, Part.Ordered is, boolean stands) {
        if (!stands) {
            differences.moved(was, is);
        }
        tellRewording(was, is);
    }

    private void tellRewording(Part was, Part is) {
        if (was instanceof Part.Line line && is instanceof Part.Line now) {
            Rewording.tell(line, now, differences);
        } else if (!was.text().equals(is.text())) {
            differences.changed(was, is);
        }
    }

    private void compareWithin(Part.Ordered part) {
        if (part instanceof Part.Heading heading) {
            compare(Part.Line.listIn(heading.section()));
            compare(Part.Heading.listUnder(heading.section()));
        }
    }
}
