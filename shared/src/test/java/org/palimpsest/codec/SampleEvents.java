package org.palimpsest.codec;

import org.palimpsest.article.Block;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.EditorialEvent.ArticleCreated;
import org.palimpsest.article.EditorialEvent.ArticleImported;
import org.palimpsest.article.EditorialEvent.DateCorrected;
import org.palimpsest.article.EditorialEvent.EntryAdded;
import org.palimpsest.article.EditorialEvent.EventAdded;
import org.palimpsest.article.EditorialEvent.FigureCorrected;
import org.palimpsest.article.EditorialEvent.SectionAdded;
import org.palimpsest.article.EditorialEvent.VisitCorrected;
import org.palimpsest.article.EditorialEvent.VisitJoined;
import org.palimpsest.article.EditorialEvent.VisitRecorded;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.Segment;
import org.palimpsest.article.TitleLine;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.article.fact.Visit;

import java.math.BigDecimal;
import java.util.List;

/** One event of each stored type; their stored shapes are the golden files. */
final class SampleEvents {

    private static final Figure FIGURE =
            new Figure(new BigDecimal("3600000000.5"), Qualifier.OVER, "USD");
    private static final DateValue DATE = new DateValue(Edtf.parse("1996-12-17"));
    private static final Visit VISIT =
            new Visit(
                    "Alan García",
                    "Peru",
                    "Japan",
                    List.of(Edtf.parse("2008"), Edtf.parse("2009-11")));

    private SampleEvents() {}

    static EditorialEvent of(StoredType type) {
        return switch (type) {
            case ARTICLE_CREATED -> new ArticleCreated("japan-peru", "Japan–Peru");
            case ARTICLE_IMPORTED -> new ArticleImported("japan-peru", blocks(), "\n\n");
            case SECTION_ADDED ->
                    new SectionAdded(
                            new Heading(frame("== ", " =="), "trade", 2, "Trade"),
                            "visits",
                            "\n\n");
            case ENTRY_ADDED ->
                    new EntryAdded(
                            "trade",
                            new Insertion(
                                    entry("e2", EntryKind.TERM, ";", words("Tuna")), null, null));
            case EVENT_ADDED -> new EventAdded("trade", new Insertion(event(), "e1", "\n\n"));
            case VISIT_RECORDED ->
                    new VisitRecorded(
                            "visits",
                            new Insertion(
                                    entry(
                                            "e4",
                                            EntryKind.BULLET,
                                            "- ",
                                            slot("f4", VISIT, "Alan García (2008, 2009)")),
                                    "e3",
                                    null));
            case VISIT_JOINED ->
                    new VisitJoined("visits", "e4", "f4", VISIT, "Alan García (2008, 2009)");
            case FIGURE_CORRECTED ->
                    new FigureCorrected("trade", "e1", "f1", FIGURE, "over US$3,600,000,000.5");
            case DATE_CORRECTED -> new DateCorrected("trade", "e1", "f2", DATE, "17 December 1996");
            case VISIT_CORRECTED ->
                    new VisitCorrected(
                            "visits",
                            "e4",
                            "f4",
                            VISIT,
                            "Alan García (2008, 2009)",
                            new Relocation("other-visits", "e9", "\n", null, "\n\n"));
        };
    }

    private static List<Block> blocks() {
        return List.of(
                new TitleLine(new Frame("", "= ", " ="), "Japan–Peru"),
                new InfoboxHead(new Frame("\n\n", "", " ")),
                new InfoboxField(new Frame("\n", "- ", ""), "Party.1", " : ", "Japan"),
                new InfoboxField(new Frame("\n", "- ", ""), "Party2", ": ", "Peru"),
                new Heading(new Frame("\n\n", "==", "=="), "trade", 2, "Trade"),
                entry(
                        "e1",
                        EntryKind.PARAGRAPH,
                        "",
                        words("Trade was "),
                        slot("f1", FIGURE, "over US$3,600,000,000.5"),
                        words(" on "),
                        slot("f2", DATE, "17 December 1996")));
    }

    private static Entry event() {
        return new Entry(
                new Frame("\n\n", "", ""),
                "e2",
                EntryKind.PARAGRAPH,
                List.of(words("A treaty was signed.")),
                Edtf.parse("1873-08"));
    }

    private static Entry entry(String id, EntryKind kind, String open, Segment... segments) {
        return new Entry(frame(open, ""), id, kind, List.of(segments), null);
    }

    private static Frame frame(String open, String close) {
        return new Frame("\n", open, close);
    }

    private static Segment words(String text) {
        return new Segment.Words(text);
    }

    private static Segment slot(String id, FactValue value, String wording) {
        return new Segment.Slot(new Fact(id, value, wording));
    }
}
