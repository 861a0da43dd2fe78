package org.palimpsest.query.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.palimpsest.http.ProblemException;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The authorship of revisions: from the view {@code revisions}, most often from memory. */
public final class Authorships {

    /** Of about a byte each. */
    private static final long CACHED = 32_000_000;

    private static final int REVISION = 250;
    private static final int ENTRY = 150;
    private static final int STRETCH = 30;
    private static final int SOURCE = 300;

    private final Revisions revisions;
    private volatile Cache<String, Authorship> cached = emptyCache();

    Authorships(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * Those of an article's revisions, by their numbers.
     *
     * @throws ProblemException 503 where one is not there, as in a failover
     */
    public Map<Long, Authorship> of(String article, Set<Long> numbers) {
        // What is read of a past that is forgotten meanwhile goes into the cache that is dropped.
        Cache<String, Authorship> cache = cached;
        Map<Long, Authorship> found = HashMap.newHashMap(numbers.size());
        for (long number : numbers) {
            Authorship known = cache.getIfPresent(RevisionShape.key(article, number));
            if (known != null) {
                found.put(number, known);
            }
        }
        if (found.size() < numbers.size()) {
            for (Authorship read :
                    revisions.authorships(
                            article,
                            numbers.stream().filter(n -> !found.containsKey(n)).toList())) {
                cache.put(RevisionShape.key(article, read.revision()), read);
                found.put(read.revision(), read);
            }
        }
        if (found.size() < numbers.size()) {
            throw ArticleHistory.unsettled();
        }
        return found;
    }

    void remember(String article, Authorship authorship) {
        cached.put(RevisionShape.key(article, authorship.revision()), authorship);
    }

    void forget() {
        cached = emptyCache();
    }

    private static Cache<String, Authorship> emptyCache() {
        return Caffeine.newBuilder()
                .maximumWeight(CACHED)
                .weigher((String key, Authorship authorship) -> weight(authorship))
                .build();
    }

    private static int weight(Authorship authorship) {
        return REVISION
                + SOURCE * authorship.sources().size()
                + authorship.credits().values().stream()
                        .mapToInt(credits -> ENTRY + STRETCH * credits.stretches().size())
                        .sum();
    }
}
