package org.palimpsest.query.history;

import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.article.Block;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.Revision;
import org.palimpsest.article.Segment;
import org.palimpsest.article.TitleLine;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.ledger.Mark;

import java.time.Instant;
import java.util.List;

/** Revisions of a short article, told; and the lines that they are made of. */
final class Telling {

    static final Fact ABE =
            new Fact(
                    "f1",
                    new Visit("Shinzō Abe", "Japan", "Peru", List.of(Edtf.parse("2016"))),
                    "Shinzō Abe (2016)");

    static final List<Block> TEXT =
            List.of(
                    new TitleLine(new Frame("", "= ", " ="), "Ties"),
                    new InfoboxHead(new Frame("\n\n", "", "")),
                    field("Party", "Japan"),
                    field("Party", "Peru"),
                    heading("trade", 2, "Trade"),
                    entry("e1", "Tuna is sold."),
                    entry("e2", "Copper is bought."),
                    heading("fish", 3, "Fish"),
                    entry("e3", "Of fish."),
                    heading("ore", 3, "Ore"),
                    heading("visits", 2, "Visits"),
                    entry("e4", new Segment.Slot(ABE)),
                    heading("aid", 2, "Aid"));

    static final Article ARTICLE = imported(TEXT).article();

    private Telling() {}

    static Change told(EditorialEvent event) {
        return revision(ARTICLE, event).revision().changes().getFirst();
    }

    static Chronicle.Told imported(List<Block> blocks) {
        return revision(Article.unwritten("a"), new ArticleImported("a", blocks, "\n"));
    }

    static Chronicle.Told revision(Article before, EditorialEvent... events) {
        long number = before.revision() + 1;
        return Chronicle.tell(
                before,
                new CommittedRevision(
                        "a",
                        number,
                        new Revision(number, Instant.EPOCH, "ada", null, List.of()),
                        List.of(events)),
                new Mark(number, "hash"));
    }

    static InfoboxField field(String key, String value) {
        return new InfoboxField(new Frame("\n", "- ", ""), key, ": ", value);
    }

    static Heading heading(String section, int level, String text) {
        String signs = "=".repeat(level);
        return new Heading(new Frame("\n\n", signs, signs), section, level, text);
    }

    static Entry entry(String id, String text) {
        return entry(id, new Segment.Words(text));
    }

    static Entry entry(String id, Segment segment) {
        return new Entry(
                new Frame("\n\n", "", ""), id, EntryKind.PARAGRAPH, List.of(segment), null);
    }
}
