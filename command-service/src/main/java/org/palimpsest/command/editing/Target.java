package org.palimpsest.command.editing;

import org.palimpsest.article.Article;

/** The resource that a request changes, of which an {@code If-Match} speaks. */
public sealed interface Target {

    /** The revision that last changed it, or 0 where it is not there. */
    long revision(Article article);

    /** The whole article. */
    record Whole() implements Target {
        @Override
        public long revision(Article article) {
            return article.revision();
        }
    }

    /** One fact. */
    record OneFact(String id) implements Target {
        @Override
        public long revision(Article article) {
            return article.entryOfFact(id).isPresent()
                    ? article.provenance().facts().getOrDefault(id, 0L)
                    : 0;
        }
    }
}
