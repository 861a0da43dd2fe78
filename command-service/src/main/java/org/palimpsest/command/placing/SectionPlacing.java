package org.palimpsest.command.placing;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.SectionEvent.SectionAdded;
import org.palimpsest.article.SectionEvent.SectionMoved;
import org.palimpsest.article.SectionEvent.SectionRemoved;
import org.palimpsest.article.TitleLine;

import java.util.ArrayList;
import java.util.List;

/** Puts whole sections at their place, and closes the text where they stood. */
public final class SectionPlacing {

    private SectionPlacing() {}

    /**
     * A heading that no article has yet, with spaces inside its signs where the article's first has
     * them; its gap comes with its place.
     */
    public static Heading heading(Article article, String section, int level, String text) {
        boolean spaced =
                article.headings()
                        .findFirst()
                        .map(first -> first.frame().open().endsWith(" "))
                        .orElse(false);
        String space = spaced ? " " : "";
        String signs = "=".repeat(level);
        return new Heading(
                new Frame(Frame.LINE_END, signs + space, space + signs), section, level, text);
    }

    /**
     * The new heading before the block of that index, which is a heading, or behind the last one.
     */
    public static SectionAdded added(Article article, Heading heading, int index) {
        Site site = new Site(article.blocks(), index);
        return new SectionAdded(
                heading.withGap(site.gapOf(heading)),
                headingAt(article.blocks(), index),
                null,
                site.gapAfter(heading));
    }

    /**
     * The section with all under it before the block of that index, which is a heading that does
     * not go with it, or behind the last one.
     */
    public static SectionMoved moved(Article article, String section, int level, int index) {
        int from = article.headingIndex(section);
        int to = article.endOf(section);
        List<Block> going = article.blocks().subList(from, to);
        List<Block> without = without(article, from, to);
        int target = index < to ? index : index - going.size();
        String before = headingAt(without, target);
        Block heading = going.getFirst();
        if (target == from) {
            return new SectionMoved(
                    section, level, false, before, null, heading.frame().gap(), null, null);
        }
        Site site = new Site(without, target);
        return new SectionMoved(
                section,
                level,
                false,
                before,
                null,
                site.gapKept(heading),
                site.gapAfter(going.getLast()),
                new Site(without, from).gapLeft(heading));
    }

    /** The section goes, with all under it but for the title, should that stand there. */
    public static SectionRemoved removed(Article article, String section) {
        int from = article.headingIndex(section);
        int to = article.endOf(section);
        Block heading = article.blocks().get(from);
        List<Block> without = without(article, from, to);
        List<Block> title =
                article.blocks().subList(from, to).stream()
                        .filter(TitleLine.class::isInstance)
                        .toList();
        without.addAll(from, title);
        return new SectionRemoved(
                section, false, new Site(without, from + title.size()).gapLeft(heading));
    }

    private static List<Block> without(Article article, int from, int to) {
        List<Block> without = new ArrayList<>(article.blocks());
        without.subList(from, to).clear();
        return without;
    }

    private static @Nullable String headingAt(List<Block> blocks, int index) {
        return index < blocks.size() && blocks.get(index) instanceof Heading heading
                ? heading.section()
                : null;
    }
}
