package org.palimpsest.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.FactValue;

import java.util.List;

/** What each event makes of an article. */
final class Fold {

    private Fold() {}

    static Article apply(Article article, EditorialEvent event) {
        return switch (event) {
            case ArticleEvent whole -> apply(article, whole);
            case InfoboxEvent infobox -> apply(article, infobox);
            case SectionEvent section -> SectionFold.apply(article, section);
            case EntryEvent entry -> apply(article, entry);
            case FactEvent fact -> apply(article, fact);
        };
    }

    private static Article apply(Article article, ArticleEvent event) {
        return switch (event) {
            case ArticleEvent.ArticleCreated created -> blank(article, created.title());
            case ArticleEvent.ArticleImported imported -> imported(article, imported);
            case ArticleEvent.ArticleRetitled retitled -> {
                Blocks text = article.text();
                int at = text.title();
                yield article.with(
                        text.replace(at, retitled.title()).withGap(at + 1, retitled.gapAfter()));
            }
        };
    }

    private static Article apply(Article article, InfoboxEvent event) {
        Blocks text = article.text();
        return switch (event) {
            case InfoboxEvent.FieldAdded added -> {
                Blocks boxed =
                        added.head() == null
                                ? text
                                : text.insert(
                                        text.index(Identities.LEAD, added.headAfter()),
                                        List.of(added.head()),
                                        null);
                int at = boxed.infobox() + 1 + added.at();
                yield marked(
                        article.with(boxed.insert(at, List.of(added.field()), added.gapAfter())),
                        added.field().key());
            }
            case InfoboxEvent.FieldSet set -> {
                int at = text.field(set.at());
                yield marked(
                        article.with(text.replace(at, set.field()).withGap(at + 1, set.gapAfter())),
                        set.field().key());
            }
            case InfoboxEvent.FieldRemoved removed -> {
                int at = text.field(removed.at());
                int from = removed.withHead() ? text.infobox() : at;
                Article without = article.with(text.remove(from, at + 1, removed.gapLeft()));
                yield without.text().hasField(removed.key())
                        ? marked(without, removed.key())
                        : without.with(without.provenance().withoutField(removed.key()));
            }
            case InfoboxEvent.HeadSet set -> {
                if (set.after() != null) {
                    yield article.with(
                            text.insert(
                                    text.index(Identities.LEAD, set.after()),
                                    List.of(set.head()),
                                    set.gapAfter()));
                }
                int at = text.infobox();
                yield article.with(text.replace(at, set.head()).withGap(at + 1, set.gapAfter()));
            }
            case InfoboxEvent.HeadRemoved removed -> {
                int at = text.infobox();
                yield article.with(text.remove(at, at + 1, removed.gapLeft()));
            }
        };
    }

    private static Article apply(Article article, EntryEvent event) {
        return switch (event) {
            case EntryEvent.EntryAdded added -> insert(article, added.section(), added.insertion());
            case EntryEvent.EventAdded added -> insert(article, added.section(), added.insertion());
            case EntryEvent.PassageAdded added ->
                    insert(article, added.section(), added.insertion());
            case EntryEvent.VisitRecorded recorded ->
                    insert(article, recorded.section(), recorded.insertion());
            case EntryEvent.AgreementRecorded recorded ->
                    insert(article, recorded.section(), recorded.insertion());
            case EntryEvent.MissionRecorded recorded ->
                    insert(article, recorded.section(), recorded.insertion());
            case EntryEvent.LinkAdded added -> insert(article, added.section(), added.insertion());
            case EntryEvent.EntryRevised revised -> revised(article, revised);
            case EntryEvent.EntryMoved moved -> moved(article, moved);
            case EntryEvent.EntryRemoved removed -> {
                int at = article.text().entry(removed.entry());
                Article left = Marks.around(article, removed.entry());
                yield Marks.without(
                        left.with(left.text().remove(at, at + 1, removed.gapLeft())),
                        article.text().entryAt(at));
            }
        };
    }

    private static Article apply(Article article, FactEvent event) {
        return switch (event) {
            case FactEvent.VisitJoined e ->
                    corrected(article, e.entry(), e.fact(), e.visit(), e.wording());
            case FactEvent.FigureCorrected e ->
                    reread(
                            corrected(article, e.entry(), e.fact(), e.figure(), e.wording()),
                            e.entry(),
                            e.text());
            case FactEvent.DateCorrected e ->
                    reread(
                            corrected(article, e.entry(), e.fact(), e.date(), e.wording()),
                            e.entry(),
                            e.text());
            case FactEvent.AgreementCorrected e ->
                    reread(
                            corrected(article, e.entry(), e.fact(), e.agreement(), e.wording()),
                            e.entry(),
                            e.text());
            case FactEvent.LinkCorrected e ->
                    corrected(article, e.entry(), e.fact(), e.link(), e.wording());
            case FactEvent.VisitCorrected e -> {
                Article corrected = corrected(article, e.entry(), e.fact(), e.visit(), e.wording());
                yield e.moved() == null ? corrected : relocated(corrected, e.entry(), e.moved());
            }
            case FactEvent.MissionCorrected e ->
                    reread(
                            corrected(article, e.entry(), e.fact(), e.mission(), e.wording()),
                            e.entry(),
                            e.text());
            case FactEvent.FactRemoved e -> {
                Blocks text =
                        article.text()
                                .replaceEntry(e.entry(), entry -> entry.withoutFact(e.fact()));
                Article without =
                        article.with(text).with(article.provenance().withoutFact(e.fact()));
                yield Marks.around(Marks.entry(without, e.entry()), e.entry());
            }
        };
    }

    private static Article blank(Article article, String title) {
        return article.with(
                        Blocks.of(
                                List.of(new TitleLine(new Frame("", "= ", " ="), title)),
                                Frame.LINE_END))
                .with(article.provenance().section(Identities.LEAD, article.latest()));
    }

    private static Article imported(Article article, ArticleEvent.ArticleImported event) {
        Article imported =
                article.with(Blocks.of(event.blocks(), event.epilogue()))
                        .with(article.provenance().section(Identities.LEAD, article.latest()));
        for (Block block : event.blocks()) {
            imported = introduced(imported, block);
        }
        return imported;
    }

    private static Article introduced(Article article, Block block) {
        return switch (block) {
            case TitleLine title -> article;
            case InfoboxHead head -> article;
            case InfoboxField field -> marked(article, field.key());
            case Heading heading ->
                    article.with(article.identities().withSection(heading.section()))
                            .with(
                                    article.provenance()
                                            .section(heading.section(), article.latest()));
            case Entry entry -> Marks.introduced(article, entry);
        };
    }

    private static Article insert(Article article, String section, Insertion insertion) {
        Blocks text = article.text();
        Article inserted =
                article.with(
                        text.insert(
                                text.index(section, insertion.after()),
                                List.of(insertion.entry()),
                                insertion.gapAfter()));
        return Marks.around(Marks.introduced(inserted, insertion.entry()), insertion.entry().id());
    }

    private static Article revised(Article article, EntryEvent.EntryRevised event) {
        Blocks text = article.text();
        int at = text.entry(event.entry().id());
        Article revised =
                article.with(text.replace(at, event.entry()).withGap(at + 1, event.gapAfter()));
        return Marks.around(
                Marks.revised(revised, text.entryAt(at), event.entry()), event.entry().id());
    }

    private static Article moved(Article article, EntryEvent.EntryMoved event) {
        Article moved = relocated(article, event.entry(), event.to());
        return reread(moved, event.entry(), event.text());
    }

    private static Article relocated(Article article, String entry, Relocation to) {
        String from = article.sectionsAround(entry).getFirst();
        Article moved = Marks.around(article, entry).with(article.text().move(entry, to));
        Article marked = Marks.around(Marks.entry(moved, entry), entry);
        return from.equals(to.section())
                ? marked
                : Marks.facts(marked, moved.text().entryAt(moved.text().entry(entry)));
    }

    /** As the entry reads from now on; as it is where that is null. */
    private static Article reread(Article article, String entry, @Nullable List<Segment> text) {
        if (text == null) {
            return article;
        }
        Entry before = article.text().entryAt(article.text().entry(entry));
        Entry after = before.withText(text);
        return Marks.revised(
                article.with(article.text().replaceEntry(entry, standing -> after)), before, after);
    }

    private static Article corrected(
            Article article, String entry, String fact, FactValue value, String wording) {
        Article corrected =
                article.with(
                        article.text()
                                .replaceEntry(
                                        entry,
                                        standing ->
                                                standing.withFact(
                                                        fact,
                                                        before ->
                                                                before.corrected(value, wording))));
        return Marks.around(Marks.entry(Marks.fact(corrected, fact), entry), entry);
    }

    private static Article marked(Article article, String field) {
        return article.with(article.provenance().field(field, article.latest()));
    }
}
