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

    /** One section with all that stands under it. */
    record OneSection(String id) implements Target {
        @Override
        public long revision(Article article) {
            return article.hasSection(id)
                    ? article.provenance().sections().getOrDefault(id, 0L)
                    : 0;
        }
    }

    /** One entry with its facts. */
    record OneEntry(String id) implements Target {
        @Override
        public long revision(Article article) {
            return article.provenance().entries().getOrDefault(id, 0L);
        }
    }

    /** One field of the infobox. */
    record OneField(String key) implements Target {
        @Override
        public long revision(Article article) {
            return article.provenance().fields().getOrDefault(key, 0L);
        }
    }

    /** One field of the infobox, or the article that gets it where it is not there. */
    record FieldOrWhole(String key) implements Target {
        @Override
        public long revision(Article article) {
            return article.provenance().fields().getOrDefault(key, article.revision());
        }
    }
}
