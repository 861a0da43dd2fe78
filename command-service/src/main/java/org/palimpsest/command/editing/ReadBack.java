package org.palimpsest.command.editing;

import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.TitleLine;
import org.palimpsest.source.Form;
import org.palimpsest.source.Infobox;
import org.palimpsest.source.Line;
import org.palimpsest.source.SourceParser;

import java.util.List;

/**
 * Whatever an edit makes of an article, its text must read as that article: what reads as something
 * else would be something else at the next import.
 */
final class ReadBack {

    private ReadBack() {}

    /**
     * @param text the article's, as it is printed
     * @throws Rejection.AgainstRule where a line of it reads as another
     */
    static void check(Article article, String text) {
        List<Line> lines = SourceParser.parse(text).lines();
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (i == lines.size() || !reads(lines.get(i), blocks.get(i))) {
                throw new Rejection.AgainstRule(
                        "", "The line “" + start(blocks.get(i)) + "” would read as another.");
            }
        }
    }

    private static boolean reads(Line line, Block block) {
        return line.text().equals(block.text())
                && switch (block) {
                    case TitleLine title -> line.form() == Form.TITLE;
                    case InfoboxHead head -> line.form() == Form.INFOBOX;
                    case InfoboxField field ->
                            line.form() == Form.FIELD
                                    && Infobox.field(line).key().equals(field.key());
                    case Heading heading ->
                            line.form() == Form.HEADING && line.level() == heading.level();
                    case Entry entry -> line.form() == form(entry);
                };
    }

    private static Form form(Entry entry) {
        return switch (entry.kind()) {
            case PARAGRAPH -> Form.PARAGRAPH;
            case BULLET -> Form.BULLET;
            case TERM -> Form.TERM;
        };
    }

    private static String start(Block block) {
        String text = block.text();
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
    }
}
