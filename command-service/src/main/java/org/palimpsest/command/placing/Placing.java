package org.palimpsest.command.placing;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Frame;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.SectionEvent.SectionAdded;
import org.palimpsest.article.Segment;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.command.editing.Draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

    /**
     * A new bullet that holds one fact.
     *
     * @param text what it says, of the identity that its fact has
     */
    public static Insertion bullet(
            Draft draft,
            String section,
            @Nullable String after,
            Function<String, List<Segment>> text) {
        IdentitySource identities = draft.identities();
        Entry bullet =
                line(
                        identities.nextEntry(),
                        EntryKind.BULLET,
                        text.apply(identities.nextFact()),
                        null);
        return insertion(draft.article(), section, after, bullet);
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

    /** The gap of what stands behind the entry once that is gone; null where it keeps its own. */
    public static @Nullable String gapLeft(Article article, Entry entry) {
        int from = article.blocks().indexOf(entry);
        List<Block> without = new ArrayList<>(article.blocks());
        without.remove(from);
        return new Site(without, from).gapLeft(entry);
    }

    /** A new section of level 2, last in the article. */
    public static SectionAdded section(Article article, String heading, IdentitySource identities) {
        return SectionPlacing.added(
                article,
                SectionPlacing.heading(article, identities.nextSection(heading), 2, heading),
                article.blocks().size());
    }

    private static String mark(EntryKind kind) {
        return switch (kind) {
            case PARAGRAPH -> "";
            case BULLET -> "- ";
            case TERM -> ";";
        };
    }
}
