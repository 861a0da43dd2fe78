package org.palimpsest.command.article;

import org.palimpsest.article.Slug;
import org.palimpsest.command.editing.Action;
import org.palimpsest.command.editing.Prose;
import org.palimpsest.command.editing.Rejection;
import org.palimpsest.command.editing.Titled;
import org.palimpsest.reading.ArticleReader;

/** An article that is to begin. */
public record NewArticle(String slug, Action action) {

    /** It stands in addresses and keys. */
    private static final int LONGEST_SLUG = 250;

    /**
     * One with nothing but its title.
     *
     * @throws Rejection.AgainstRule where that is no title
     */
    public static NewArticle titled(String title) {
        String line = Prose.line(title, "/title");
        return new NewArticle(slug(line), new CreateArticle(line));
    }

    /**
     * One with a whole text.
     *
     * @throws Rejection.AgainstRule where the text has no title
     */
    public static NewArticle of(String text, ArticleReader reader) {
        Titled titled = Titled.of(text);
        return new NewArticle(slug(titled.title()), new ImportArticle(reader, titled.text()));
    }

    private static String slug(String title) {
        String slug = Slug.of(title);
        if (slug.isEmpty()) {
            throw new Rejection.AgainstRule("/title", "A title has at least one letter or digit.");
        }
        if (slug.length() > LONGEST_SLUG) {
            throw new Rejection.AgainstRule(
                    "/title", "A title makes a slug of at most " + LONGEST_SLUG + " characters.");
        }
        return slug;
    }
}
