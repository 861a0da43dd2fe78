package org.palimpsest.query.blame;

import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Section;
import org.palimpsest.page.Moments;
import org.palimpsest.query.page.ArticleHead;
import org.palimpsest.query.page.Isolated;
import org.palimpsest.query.page.Links;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who wrote which words of an article, as people look at it.
 *
 * @param present where the same of the present article is
 * @param past whether a past article was asked for
 */
record BlamePage(
        ArticleHead head,
        long revision,
        Instant at,
        boolean past,
        String present,
        Ages ages,
        List<Block> blocks) {

    private static final int TOP = 3;
    private static final int DEEPEST = 6;

    /** What stands behind each other in the article and is marked up as one. */
    sealed interface Block {

        /** Which of the three it is. */
        String style();
    }

    /**
     * A heading.
     *
     * @param rank 3 to 6, as in HTML
     */
    record Heading(String text, int rank) implements Block {
        @Override
        public String style() {
            return "heading";
        }
    }

    /** A paragraph or a term line. */
    record Line(String style, List<Written> runs) implements Block {}

    /** Bullets. */
    record Bullets(List<List<Written>> items) implements Block {
        @Override
        public String style() {
            return "bullets";
        }
    }

    /**
     * Words that the same revision wrote.
     *
     * @param age the rank of its class of age
     * @param by who wrote them and when
     */
    record Written(String text, long revision, int age, String by) {}

    static BlamePage of(ArticleHead head, Article article, Blame blame, boolean past) {
        Ages ages = Ages.of(blame.entries().stream().flatMap(one -> one.spans().stream()).toList());
        return new BlamePage(
                head,
                article.revision(),
                article.latest().at(),
                past,
                Links.blame(article.slug()),
                ages,
                new Layout(blame, ages).of(article.sections()));
    }

    /** Lays the article's lines out. */
    private static final class Layout {

        private final Moments moments = new Moments();
        private final Map<String, Blame.Blamed> blamed = new HashMap<>();
        private final Ages ages;
        private final List<Block> blocks = new ArrayList<>();

        Layout(Blame blame, Ages ages) {
            this.ages = ages;
            blame.entries().forEach(one -> blamed.put(one.entry(), one));
        }

        List<Block> of(List<Section> sections) {
            add(sections, TOP);
            return List.copyOf(blocks);
        }

        private void add(List<Section> sections, int rank) {
            for (Section section : sections) {
                if (section.level() > 0) {
                    blocks.add(new Heading(section.heading(), Math.min(rank, DEEPEST)));
                }
                addEntries(section.entries());
                add(section.sections(), rank + 1);
            }
        }

        private void addEntries(List<Entry> entries) {
            List<List<Written>> items = new ArrayList<>();
            for (Entry entry : entries) {
                if (entry.kind() == EntryKind.BULLET) {
                    items.add(runs(entry));
                } else {
                    endBullets(items);
                    blocks.add(new Line(entry.kind().label(), runs(entry)));
                }
            }
            endBullets(items);
        }

        private void endBullets(List<List<Written>> items) {
            if (!items.isEmpty()) {
                blocks.add(new Bullets(List.copyOf(items)));
                items.clear();
            }
        }

        private List<Written> runs(Entry entry) {
            return blamed.get(entry.id()).spans().stream().map(this::written).toList();
        }

        private Written written(Blame.Span span) {
            return new Written(
                    span.text(),
                    span.revision(),
                    ages.rank(span.revision()),
                    "Revision "
                            + span.revision()
                            + " by "
                            + Isolated.of(span.editor())
                            + ", "
                            + moments.minute(span.at()));
        }
    }
}
