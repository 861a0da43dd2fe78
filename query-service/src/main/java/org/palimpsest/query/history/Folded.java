package org.palimpsest.query.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.palimpsest.article.Article;

import java.util.Optional;

/**
 * Folded articles in memory: the present ones, and of past ones those that were asked for last with
 * all on the way to them, for whoever looks at one revision looks at its neighbours too.
 */
final class Folded {

    /** A line of an article is taken as about a hundred bytes, so some tens of megabytes each. */
    private static final long PRESENT_LINES = 100_000;

    private static final long PAST_LINES = 200_000;

    /** What one change does not share with the article before it, in lines. */
    private static final int CHANGE = 20;

    private static final int ARTICLE = 10;

    private final Cache<String, Article> present =
            Caffeine.newBuilder()
                    .maximumWeight(PRESENT_LINES)
                    .weigher((String slug, Article article) -> weight(article))
                    .build();
    private final Cache<String, Stretch> past =
            Caffeine.newBuilder()
                    .maximumWeight(PAST_LINES)
                    .weigher((String key, Stretch stretch) -> weight(stretch))
                    .build();

    /** The article at a revision, if it is known. */
    Optional<Article> at(String slug, long revision) {
        Article latest = present.getIfPresent(slug);
        return latest != null && latest.revision() == revision
                ? Optional.of(latest)
                : stretch(slug, revision)
                        .filter(stretch -> stretch.holds(revision))
                        .map(stretch -> stretch.at(revision));
    }

    /** What is known from the checkpoint before a revision on, which need not go as far as it. */
    Optional<Stretch> stretch(String slug, long revision) {
        return Optional.ofNullable(past.getIfPresent(key(slug, revision)));
    }

    void present(Article article) {
        present.put(article.slug(), article);
    }

    void past(Stretch stretch) {
        Article last = stretch.articles().getLast();
        past.put(key(last.slug(), last.revision()), stretch);
    }

    private static String key(String slug, long revision) {
        return RevisionShape.key(slug, revision / Checkpoints.EVERY);
    }

    private static int weight(Stretch stretch) {
        // What the last one does not share with the first has come or gone by a change.
        return Math.max(weight(stretch.articles().getFirst()), weight(stretch.articles().getLast()))
                + ARTICLE * stretch.articles().size()
                + CHANGE * stretch.changes();
    }

    private static int weight(Article article) {
        return article.blocks().size() + ARTICLE;
    }
}
