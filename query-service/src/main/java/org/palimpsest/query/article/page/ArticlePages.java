package org.palimpsest.query.article.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.palimpsest.article.Article;
import org.palimpsest.http.EntityTag;
import org.palimpsest.http.ProblemException;
import org.palimpsest.page.Moments;
import org.palimpsest.page.Pages;
import org.palimpsest.query.history.Authorships;
import org.palimpsest.query.page.Heads;

import java.time.InstantSource;

/** Draws articles as pages, and keeps what was drawn while there is room. */
public final class ArticlePages {

    /** Characters, of one or two bytes each. */
    private static final long CACHED = 16_000_000;

    private final Pages pages;
    private final Heads heads;
    private final InstantSource clock;

    // By identity: an article that was folded anew may be of another past, whatever its number.
    private final Cache<Article, Drawn> drawn =
            Caffeine.newBuilder()
                    .weakKeys()
                    .maximumWeight(CACHED)
                    .weigher((Article article, Drawn page) -> page.html().length())
                    .build();

    public ArticlePages(Pages pages, Heads heads, InstantSource clock) {
        this.pages = pages;
        this.heads = heads;
        this.clock = clock;
    }

    private record Drawn(EntityTag tag, String html) {}

    /**
     * An article, looked at now.
     *
     * @param present the number of the revision that it has now
     */
    public Showing showing(Article article, long present) {
        return new Showing(article, present, Moments.dayOf(clock.instant()));
    }

    /**
     * The page's tag: a past revision says how many there are since, the present one what has
     * changed in the days before.
     */
    public EntityTag tag(Showing showing) {
        return pages.tag(
                showing.article().revision(),
                showing.isPast() ? "of-" + showing.present() : showing.today().toString());
    }

    /**
     * The page's HTML.
     *
     * @throws ProblemException 503 while views and ledger do not agree, as in a failover
     */
    public String html(Showing showing, Authorships authorships) {
        EntityTag tag = tag(showing);
        Drawn known = drawn.getIfPresent(showing.article());
        if (known != null && known.tag().equals(tag)) {
            return known.html();
        }
        String html =
                pages.draw(
                        "query/page/article", Composition.of(showing, authorships, heads).page());
        drawn.put(showing.article(), new Drawn(tag, html));
        return html;
    }
}
