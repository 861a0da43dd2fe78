package org.palimpsest.query.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The rows as whoever works on the views last read or wrote them, so that an article that is edited
 * again is not asked for. Should another have written one since, that is noticed where it matters:
 * a row is only ever written in place of the one that is known here.
 */
final class StandingRows {

    private static final int KEPT = 1_000;

    private final ArticleRows rows;
    private final Cache<String, ArticleRow> known =
            Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

    StandingRows(ArticleRows rows) {
        this.rows = rows;
    }

    /** Those that are there and durable, in no order. */
    List<ArticleRow> find(Collection<String> slugs) {
        List<ArticleRow> found = new ArrayList<>(known.getAllPresent(slugs).values());
        if (found.size() < slugs.size()) {
            List<String> unknown =
                    slugs.stream().filter(slug -> known.getIfPresent(slug) == null).toList();
            List<ArticleRow> read = rows.find(unknown);
            read.forEach(row -> known.put(row.slug(), row));
            found.addAll(read);
        }
        return found;
    }

    /**
     * Writes each row.
     *
     * @param standing those of the articles that had a row, by slug, as they were found
     * @throws OvertakenException if one is no more as it was found; the others are written
     */
    void advance(Collection<ArticleRow> advanced, Map<String, ArticleRow> standing) {
        try {
            rows.advance(advanced, standing);
        } catch (RuntimeException unclear) {
            forget();
            throw unclear;
        }
        advanced.forEach(row -> known.put(row.slug(), row));
    }

    /** Has all of them read anew. */
    void forget() {
        known.invalidateAll();
    }
}
