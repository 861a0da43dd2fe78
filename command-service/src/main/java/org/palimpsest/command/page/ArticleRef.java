package org.palimpsest.command.page;

import org.palimpsest.article.Article;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;

/** Where an article is edited, and where it is read, as paths. */
record ArticleRef(String slug, String title) {

    static ArticleRef of(Article article) {
        return new ArticleRef(article.slug(), article.title());
    }

    /** Where readers find it, at the query service. */
    public String read() {
        return "/articles/" + encoded(slug);
    }

    public String edit() {
        return "/edit" + read();
    }

    String fact(String id) {
        return edit() + "/facts/" + encoded(id);
    }

    String entry(String id) {
        return edit() + "/entries/" + encoded(id);
    }

    String field(String key) {
        return edit() + "/infobox?key=" + UriUtils.encode(key, StandardCharsets.UTF_8);
    }

    private static String encoded(String segment) {
        return UriUtils.encodePathSegment(segment, StandardCharsets.UTF_8);
    }
}
