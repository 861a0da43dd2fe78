package org.palimpsest.query.projection;

import org.palimpsest.article.Article;
import org.palimpsest.query.history.ArticleHistory;
import org.palimpsest.query.history.Attribution;
import org.palimpsest.query.history.Authorship;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The past of one article while a batch is projected: first what the batch itself has made. */
final class BatchPast implements Attribution.Past {

    private final String slug;
    private final ArticleHistory history;
    private final Map<Long, Article> articles = new HashMap<>();
    private final Map<Long, Authorship> authorships = new HashMap<>();

    BatchPast(String slug, ArticleHistory history) {
        this.slug = slug;
        this.history = history;
    }

    void add(Article article, Authorship authorship) {
        articles.put(article.revision(), article);
        authorships.put(article.revision(), authorship);
    }

    @Override
    public Article at(long revision) {
        Article made = articles.get(revision);
        return made == null ? history.at(slug, revision) : made;
    }

    @Override
    public Map<Long, Authorship> authorships(Set<Long> revisions) {
        Map<Long, Authorship> found = new HashMap<>();
        Set<Long> earlier = new HashSet<>();
        for (Long revision : revisions) {
            Authorship made = authorships.get(revision);
            if (made == null) {
                earlier.add(revision);
            } else {
                found.put(revision, made);
            }
        }
        if (!earlier.isEmpty()) {
            found.putAll(history.authorships().of(slug, earlier));
        }
        return found;
    }
}
