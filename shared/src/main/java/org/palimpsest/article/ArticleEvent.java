package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What happens to an article as a whole. */
public sealed interface ArticleEvent extends EditorialEvent {

    /** An article began with nothing but its title. */
    record ArticleCreated(String slug, String title) implements ArticleEvent {
        @Override
        public String type() {
            return "article-created";
        }

        @Override
        public Place place() {
            return Place.ARTICLE;
        }
    }

    /**
     * An article came in as a text.
     *
     * @param blocks its lines, {@link TitleLine} among them
     * @param epilogue the bytes after the last line
     */
    record ArticleImported(String slug, List<Block> blocks, String epilogue)
            implements ArticleEvent {
        public ArticleImported {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String type() {
            return "article-imported";
        }

        @Override
        public Place place() {
            return Place.ARTICLE;
        }
    }

    /**
     * The title is now another, or its line stands otherwise; the slug stays.
     *
     * @param gapAfter the gap that the block behind it has from now on, or the bytes after the last
     *     line where it is that; null where they stay
     */
    record ArticleRetitled(TitleLine title, @Nullable String gapAfter) implements ArticleEvent {
        @Override
        public String type() {
            return "article-retitled";
        }

        @Override
        public Place place() {
            return Place.ARTICLE;
        }
    }
}
