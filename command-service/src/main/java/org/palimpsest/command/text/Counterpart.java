package org.palimpsest.command.text;

import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Heading;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.command.rewriting.Manuscript;
import org.palimpsest.comparison.Line;
import org.palimpsest.comparison.LinePairs;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.source.Form;
import org.palimpsest.source.SourceText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds for an edited text which of its lines stand for which parts of the article. */
final class Counterpart {

    private static final String ENTRY = "entry";

    private final ArticleReader reader;

    Counterpart(ArticleReader reader) {
        this.reader = reader;
    }

    /**
     * The text as a manuscript: lines that stand for a part have that part's identity, the others
     * new ones.
     *
     * @param text with a title
     */
    Manuscript of(Article article, SourceText text, IdentitySource identities) {
        List<Line> before = new ArrayList<>();
        List<Integer> blocks = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            if (block instanceof Entry || block instanceof Heading) {
                before.add(new Line(block instanceof Heading ? Line.HEADING : ENTRY, block.text()));
                blocks.add(i);
            }
        }
        List<Line> after = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            Form form = text.lines().get(i).form();
            if (form != Form.TITLE && form != Form.INFOBOX && form != Form.FIELD) {
                after.add(
                        new Line(
                                form == Form.HEADING ? Line.HEADING : ENTRY,
                                text.lines().get(i).text()));
                lines.add(i);
            }
        }
        LinePairs pairs = LinePairs.of(before, after);
        int[] standing = new int[text.lines().size()];
        Arrays.fill(standing, -1);
        for (int i = 0; i < after.size(); i++) {
            int paired = pairs.before(i);
            standing[lines.get(i)] = paired < 0 ? -1 : blocks.get(paired);
        }
        return new Manuscript(reader.reread(article, text, standing, identities), text.epilogue());
    }
}
