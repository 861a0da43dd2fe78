package org.palimpsest.query.history;

import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds parts of an article while a revision is told. It looks first where it found the last one,
 * for the changes of a large revision follow the text: so each is found in a few steps however long
 * the article is.
 */
final class Whereabouts {

    private static final int BEFORE_ALL = -1;

    private int near;

    Entry entry(Article article, String id) {
        return (Entry) article.blocks().get(entryAt(article, id));
    }

    Heading heading(Article article, String section) {
        return (Heading) article.blocks().get(headingAt(article, section));
    }

    /** The ids of a section and of those above it, the innermost first. */
    List<String> path(Article article, String section) {
        return pathFrom(article.blocks(), headingAt(article, section));
    }

    /** The same of the line right before a section's heading: what it parts from that. */
    List<String> pathBefore(Article article, String section) {
        return pathFrom(article.blocks(), headingAt(article, section) - 1);
    }

    /** Where an entry of that section stands. */
    Standing.InSection standing(Article article, String section, String entry) {
        int at = entryAt(article, entry) - 1;
        while (at >= 0 && !(article.blocks().get(at) instanceof Heading)) {
            if (article.blocks().get(at) instanceof Entry before) {
                return new Standing.InSection(section, before.id());
            }
            at--;
        }
        return new Standing.InSection(section, null);
    }

    /** Where a section stands. */
    Standing.UnderSection standing(Article article, String section) {
        List<String> above = path(article, section);
        List<String> before = pathBefore(article, section);
        if (above.size() == 1) {
            return new Standing.UnderSection(null, before.getLast());
        }
        String parent = above.get(1);
        int inParent = before.indexOf(parent) - 1;
        return new Standing.UnderSection(parent, inParent < 0 ? null : before.get(inParent));
    }

    /** The section's own lines: those up to the next heading. */
    List<Block> own(Article article, String section) {
        return lines(article, section, heading -> false);
    }

    /** The lines of the section and of all under it, behind its heading. */
    List<Block> allUnder(Article article, String section) {
        int level = heading(article, section).level();
        return lines(article, section, next -> next.level() > level);
    }

    private List<Block> lines(Article article, String section, Predicate<Heading> included) {
        List<Block> blocks = article.blocks();
        int from = headingAt(article, section) + 1;
        int to = from;
        while (to < blocks.size()
                && !(blocks.get(to) instanceof Heading next && !included.test(next))) {
            to++;
        }
        return blocks.subList(from, to);
    }

    /** The sections around a line; the lead where there is no heading before it. */
    private static List<String> pathFrom(List<Block> blocks, int index) {
        List<String> path = new ArrayList<>();
        int above = Integer.MAX_VALUE;
        for (int i = index; i >= 0 && above > 1; i--) {
            if (blocks.get(i) instanceof Heading heading && heading.level() < above) {
                path.add(heading.section());
                above = heading.level();
            }
        }
        return path.isEmpty() ? List.of(Identities.LEAD) : path;
    }

    private int entryAt(Article article, String id) {
        return find(
                article.blocks(), block -> block instanceof Entry entry && entry.id().equals(id));
    }

    private int headingAt(Article article, String section) {
        return section.equals(Identities.LEAD)
                ? BEFORE_ALL
                : find(
                        article.blocks(),
                        block ->
                                block instanceof Heading heading
                                        && heading.section().equals(section));
    }

    private int find(List<Block> blocks, Predicate<Block> wanted) {
        for (int up = near, down = near - 1; up < blocks.size() || down >= 0; up++, down--) {
            if (up < blocks.size() && wanted.test(blocks.get(up))) {
                near = up;
                return up;
            }
            if (down >= 0 && down < blocks.size() && wanted.test(blocks.get(down))) {
                near = down;
                return down;
            }
        }
        throw new IllegalArgumentException("what the event is about is not there");
    }
}
