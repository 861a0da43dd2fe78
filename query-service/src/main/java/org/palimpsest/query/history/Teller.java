package org.palimpsest.query.history;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent;
import org.palimpsest.article.Block;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.EntryEvent;
import org.palimpsest.article.FactEvent;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.article.InfoboxEvent;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.SectionEvent;

import java.util.ArrayList;
import java.util.List;

/** Tells what the events of one revision changed, in their order. */
final class Teller {

    private final Whereabouts whereabouts = new Whereabouts();
    private EntryTeller entries = new EntryTeller(whereabouts);

    /** The change that an event made of one article another. */
    Change tell(EditorialEvent event, Article before, Article after) {
        return switch (event) {
            case ArticleEvent whole -> whole(whole, before, after);
            case InfoboxEvent infobox -> infobox(infobox, before);
            case SectionEvent section -> {
                // What it knows of the sections around is no longer so.
                entries = new EntryTeller(whereabouts);
                yield SectionTeller.tell(section, before, after);
            }
            case EntryEvent entry -> entries.tell(entry, before, after);
            case FactEvent fact -> entries.tell(fact, before, after);
        };
    }

    private static Change whole(ArticleEvent event, Article before, Article after) {
        return switch (event) {
            case ArticleEvent.ArticleCreated created -> begun(created, after);
            case ArticleEvent.ArticleImported imported -> begun(imported, after);
            case ArticleEvent.ArticleRetitled retitled ->
                    change(retitled, Reach.NONE, before.title(), retitled.title().text());
        };
    }

    private static Change begun(ArticleEvent event, Article after) {
        List<String> sections = new ArrayList<>(List.of(Identities.LEAD));
        after.headings().map(Heading::section).forEach(sections::add);
        return change(event, Reach.of(sections, after.blocks()), null, after.title());
    }

    private static Change infobox(InfoboxEvent event, Article before) {
        return switch (event) {
            case InfoboxEvent.FieldAdded added ->
                    change(added, Reach.NONE, null, added.field().value());
            case InfoboxEvent.FieldSet set ->
                    change(set, Reach.NONE, value(before, set.at()), set.field().value());
            case InfoboxEvent.FieldRemoved removed ->
                    change(removed, Reach.NONE, value(before, removed.at()), null);
            case InfoboxEvent.HeadSet set ->
                    change(
                            set,
                            Reach.NONE,
                            set.after() == null ? InfoboxHead.TEXT : null,
                            InfoboxHead.TEXT);
            case InfoboxEvent.HeadRemoved removed ->
                    change(removed, Reach.NONE, InfoboxHead.TEXT, null);
        };
    }

    private static String value(Article article, int number) {
        int left = number;
        for (Block block : article.blocks()) {
            if (block instanceof InfoboxField field && left-- == 0) {
                return field.value();
            }
        }
        throw new IllegalArgumentException("no field " + number);
    }

    private static Change change(
            EditorialEvent event, Reach reach, @Nullable String before, @Nullable String after) {
        return new Change(event.type(), event.place(), reach, text(before), text(after));
    }

    private static @Nullable Saying text(@Nullable String text) {
        return text == null ? null : new Saying.Text(text);
    }
}
