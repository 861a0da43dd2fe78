package org.palimpsest.query.diff;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Revision;
import org.palimpsest.query.page.ArticleHead;
import org.palimpsest.query.page.Links;

import java.time.Instant;
import java.util.List;

/**
 * Two revisions, compared, as people look at them.
 *
 * @param columns whether the two stand side by side
 * @param otherView where they are shown the other way
 * @param swapped where the second is compared with the first
 * @param previous where the earlier one is compared with the one before it, or null
 * @param next where the later one is compared with the one behind it, or null
 * @param between how many revisions lie between the two
 * @param marks how many parts differ
 */
record DiffPage(
        ArticleHead head,
        Side from,
        Side to,
        Side later,
        boolean columns,
        String otherView,
        String swapped,
        @Nullable String previous,
        @Nullable String next,
        long between,
        long marks,
        List<Folding.Stretch> stretches) {

    /**
     * One of the two.
     *
     * @param address where all about the revision is
     * @param then where the article as it left it is
     */
    record Side(
            long number,
            String address,
            String then,
            String editor,
            Instant at,
            @Nullable String comment) {

        static Side of(Article article) {
            Revision revision = article.latest();
            return new Side(
                    revision.number(),
                    Links.revision(article.slug(), revision.number()),
                    Links.past(article.slug(), revision.number()),
                    revision.editor(),
                    revision.at(),
                    revision.comment());
        }
    }

    /** Whether one of the two was made of the other. */
    public boolean neighbours() {
        return between == 0 && from.number() != to.number();
    }

    /**
     * The comparison of two revisions.
     *
     * @param last the article's last revision
     */
    static DiffPage of(ArticleHead head, Article from, Article to, View view, long last) {
        String slug = head.slug();
        long early = Math.min(from.revision(), to.revision());
        long late = Math.max(from.revision(), to.revision());
        List<DiffRow> rows = DiffRows.of(from, to);
        Side was = Side.of(from);
        Side is = Side.of(to);
        return new DiffPage(
                head,
                was,
                is,
                late == to.revision() ? is : was,
                view == View.COLUMNS,
                view.other().added(Links.diff(slug, from.revision(), to.revision())),
                view.added(Links.diff(slug, to.revision(), from.revision())),
                early == 1 ? null : view.added(Links.diff(slug, early - 1, early)),
                late == last ? null : view.added(Links.diff(slug, late, late + 1)),
                Math.max(0, late - early - 1),
                rows.stream().filter(DiffRow::differs).count(),
                Folding.of(rows));
    }
}
