package org.palimpsest.codec;

import org.palimpsest.article.ArticleEvent;
import org.palimpsest.article.ArticleEvent.ArticleCreated;
import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.article.Block;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent;
import org.palimpsest.article.EntryEvent.EntryAdded;
import org.palimpsest.article.EntryEvent.EventAdded;
import org.palimpsest.article.EntryEvent.VisitRecorded;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.FactEvent;
import org.palimpsest.article.FactEvent.DateCorrected;
import org.palimpsest.article.FactEvent.FigureCorrected;
import org.palimpsest.article.FactEvent.VisitCorrected;
import org.palimpsest.article.FactEvent.VisitJoined;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxEvent;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.Plain;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.SectionEvent;
import org.palimpsest.article.SectionEvent.SectionAdded;
import org.palimpsest.article.Segment;
import org.palimpsest.article.Spot;
import org.palimpsest.article.TitleLine;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
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

    private static final Agreement AGREEMENT = new Agreement("Visa Agreement", Edtf.parse("1971"));
    private static final Mission MISSION = new Mission("Japan", "Peru", "embassy", "Lima");
    private static final Link LINK = new Link("Peruvians in Japan");

    private SampleEvents() {}

    static EditorialEvent of(StoredType type) {
        return switch (type) {
            case ARTICLE_CREATED -> new ArticleCreated("japan-peru", "Japan–Peru");
            case ARTICLE_IMPORTED -> new ArticleImported("japan-peru", blocks(), "\n\n");
            case SECTION_ADDED ->
                    new SectionAdded(
                            new Heading(frame("== ", " =="), "trade", 2, "Trade"),
                            "visits",
                            null,
                            "\n\n");
            case ARTICLE_RETITLED ->
                    new ArticleEvent.ArticleRetitled(
                            new TitleLine(new Frame("", "= ", " ="), "Japan and Peru"), "\n\n");
            case INFOBOX_FIELD_ADDED ->
                    new InfoboxEvent.FieldAdded(
                            new InfoboxField(frame("- ", ""), "Party1", ": ", "Japan"),
                            0,
                            new InfoboxHead(new Frame("\n\n", "", "")),
                            "title",
                            "\n\n");
            case INFOBOX_FIELD_SET ->
                    new InfoboxEvent.FieldSet(
                            new InfoboxField(frame("- ", ""), "Party2", ": ", "Peru"), 1, null);
            case INFOBOX_FIELD_REMOVED -> new InfoboxEvent.FieldRemoved("Party2", 1, true, "\n\n");
            case INFOBOX_HEAD_SET ->
                    new InfoboxEvent.HeadSet(
                            new InfoboxHead(new Frame("\n\n", "", "")), "title", "\n\n");
            case INFOBOX_HEAD_REMOVED -> new InfoboxEvent.HeadRemoved("\n\n");
            case SECTION_RENAMED ->
                    new SectionEvent.SectionRenamed(
                            new Heading(frame("==", "=="), "trade", 2, "Trade and aid"), "\n\n");
            case SECTION_MOVED ->
                    new SectionEvent.SectionMoved(
                            "trade",
                            3,
                            true,
                            null,
                            new Spot("visits", "e9"),
                            "\n\n",
                            "\n\n",
                            "\n\n");
            case SECTION_REMOVED -> new SectionEvent.SectionRemoved("trade", true, "\n\n");
            case PASSAGE_ADDED ->
                    new EntryEvent.PassageAdded(
                            "trade",
                            new Insertion(
                                    entry("e5", EntryKind.PARAGRAPH, "", words("Tuna is sold.")),
                                    "e1",
                                    null));
            case AGREEMENT_RECORDED ->
                    new EntryEvent.AgreementRecorded(
                            "treaties",
                            new Insertion(
                                    entry(
                                            "e6",
                                            EntryKind.BULLET,
                                            "- ",
                                            slot("f6", AGREEMENT, "Visa Agreement (1971)")),
                                    null,
                                    null));
            case MISSION_RECORDED ->
                    new EntryEvent.MissionRecorded(
                            "missions",
                            new Insertion(
                                    entry(
                                            "e7",
                                            EntryKind.BULLET,
                                            "- ",
                                            words("Japan has an embassy in "),
                                            slot("f7", MISSION, "Lima"),
                                            words(".")),
                                    null,
                                    null));
            case LINK_ADDED ->
                    new EntryEvent.LinkAdded(
                            "see-also",
                            new Insertion(
                                    entry(
                                            "e8",
                                            EntryKind.BULLET,
                                            "- ",
                                            slot("f8", LINK, "Peruvians in Japan")),
                                    null,
                                    null));
            case ENTRY_REVISED ->
                    new EntryEvent.EntryRevised(
                            "trade",
                            new Entry(
                                    frame("", ""),
                                    "e1",
                                    EntryKind.PARAGRAPH,
                                    List.of(words("On that day 17 ships came.")),
                                    null,
                                    List.of(new Plain("figure", "17"))),
                            "\n\n");
            case ENTRY_MOVED ->
                    new EntryEvent.EntryMoved(
                            "trade",
                            "e8",
                            new Relocation("see-also", null, "\n", null, "\n\n"),
                            List.of(slot("f8", LINK, "Peruvians in Japan")));
            case ENTRY_REMOVED -> new EntryEvent.EntryRemoved("trade", "e1", "\n\n");
            case AGREEMENT_CORRECTED ->
                    new FactEvent.AgreementCorrected(
                            "treaties", "e6", "f6", AGREEMENT, "Visa Agreement (1971)");
            case MISSION_CORRECTED ->
                    new FactEvent.MissionCorrected(
                            "missions",
                            "e7",
                            "f7",
                            MISSION,
                            "Lima",
                            List.of(
                                    words("Japan has an embassy in "),
                                    slot("f7", MISSION, "Lima")));
            case LINK_CORRECTED ->
                    new FactEvent.LinkCorrected("see-also", "e8", "f8", LINK, "Peruvians in Japan");
            case FACT_REMOVED -> new FactEvent.FactRemoved("trade", "e1", "f1");
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
