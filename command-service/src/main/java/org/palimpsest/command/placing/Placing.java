package org.palimpsest.command.placing;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.SectionEvent.SectionAdded;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Edtf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts new and moved lines at their place, with the gaps that they and what stands behind them need
 * there.
 */
public final class Placing {

    private Placing() {}

    /** A line that no article has yet; its gap comes with its place. */
    public static Entry line(
            String id, EntryKind kind, List<Segment> segments, @Nullable Edtf date) {
        return new Entry(new Frame(Frame.LINE_END, mark(kind), ""), id, kind, segments, date);
    }

    /** The entry behind {@code after}, or before all entries of the section where that is null. */
    public static Insertion insertion(
            Article article, String section, @Nullable String after, Entry entry) {
        Site site = new Site(article.blocks(), article.indexIn(section, after));
        return new Insertion(entry.withGap(site.gapOf(entry)), after, site.gapAfter(entry));
    }

    /** The entry, which stands in the article already, behind {@code after} instead. */
    public static Relocation relocation(
            Article article, String section, @Nullable String after, Entry entry) {
        int from = article.blocks().indexOf(entry);
        List<Block> without = new ArrayList<>(article.blocks());
        without.remove(from);
        int index = article.indexIn(section, after);
        Site left = new Site(without, from);
        Site site = new Site(without, index > from ? index - 1 : index);
        return new Relocation(
                section, after, site.gapOf(entry), site.gapAfter(entry), left.gapLeft(entry));
    }

    /** A new section of level 2, last in the article. */
    public static SectionAdded section(Article article, String heading, IdentitySource identities) {
        Site site = new Site(article.blocks(), article.blocks().size());
        boolean spaced =
                article.headings()
                        .findFirst()
                        .map(first -> first.frame().open().endsWith(" "))
                        .orElse(false);
        Frame frame =
                spaced
                        ? new Frame(Frame.LINE_END, "== ", " ==")
                        : new Frame(Frame.LINE_END, "==", "==");
        Heading added = new Heading(frame, identities.nextSection(heading), 2, heading);
        return new SectionAdded(added.withGap(site.gapOf(added)), null, null, null);
    }

    private static String mark(EntryKind kind) {
        return switch (kind) {
            case PARAGRAPH -> "";
            case BULLET -> "- ";
            case TERM -> ";";
        };
    }

    /** A place between two blocks: what comes to stand there has index {@code index}. */
    private record Site(List<Block> blocks, int index) {

        String gapOf(Block block) {
            return index == 0 ? "" : Gaps.between(blocks.get(index - 1), block);
        }

        @Nullable String gapAfter(Block block) {
            return index == blocks.size() ? null : enlarged(block, blocks.get(index));
        }

        /** The gap of what follows here once {@code removed} has gone from this place. */
        @Nullable String gapLeft(Block removed) {
            if (index == blocks.size()) {
                return null;
            }
            return index == 0
                    ? removed.frame().gap()
                    : enlarged(blocks.get(index - 1), blocks.get(index));
        }

        private static @Nullable String enlarged(Block previous, Block next) {
            String needed = Gaps.between(previous, next);
            return Gaps.suffices(next.frame().gap(), needed) ? null : needed;
        }
    }
}
