package org.palimpsest.source;

import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Frame;

import java.util.List;

/** Writes an article in the source format. */
public final class SourcePrinter {

    private SourcePrinter() {}

    /** The bytes that an import of this article came from, where no edit has touched them. */
    public static String print(Article article) {
        return print(article.blocks(), article.epilogue());
    }

    /**
     * The text that blocks make.
     *
     * @param epilogue the bytes after the last line
     */
    public static String print(List<Block> blocks, String epilogue) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            append(text, block.frame(), block.text());
        }
        return text.append(epilogue).toString();
    }

    /** The text that was taken apart. */
    public static String print(SourceText source) {
        StringBuilder text = new StringBuilder();
        for (Line line : source.lines()) {
            append(text, line.frame(), line.text());
        }
        return text.append(source.epilogue()).toString();
    }

    private static void append(StringBuilder text, Frame frame, String content) {
        text.append(frame.gap()).append(frame.open()).append(content).append(frame.close());
    }
}
