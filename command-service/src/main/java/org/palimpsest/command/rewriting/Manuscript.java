package org.palimpsest.command.rewriting;

import org.palimpsest.article.Article;
import org.palimpsest.article.Block;

import java.util.List;

/**
 * The text that an article is to have. A block of an identity that the article has, or had, stands
 * for that very part.
 *
 * @param blocks with one title among them
 * @param epilogue the bytes after the last line
 */
public record Manuscript(List<Block> blocks, String epilogue) {

    public Manuscript {
        blocks = List.copyOf(blocks);
    }

    public static Manuscript of(Article article) {
        return new Manuscript(article.blocks(), article.epilogue());
    }
}
