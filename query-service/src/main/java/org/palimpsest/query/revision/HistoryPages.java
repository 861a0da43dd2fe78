package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Identities;
import org.palimpsest.article.Revision;
import org.palimpsest.article.Section;
import org.palimpsest.page.Moments;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.page.Heads;
import org.palimpsest.query.page.Links;
import org.palimpsest.query.page.SectionNames;
import org.palimpsest.query.page.Tab;
import org.palimpsest.query.projection.ArticleRow;
import org.palimpsest.query.projection.Generation;
import org.palimpsest.query.projection.Reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Puts together what people look at of articles' histories. */
final class HistoryPages {

    private static final int TOLD = 3;

    private final Heads heads;
    private final Activities activities = new Activities();

    HistoryPages(Heads heads) {
        this.heads = heads;
    }

    /**
     * A page of a history.
     *
     * @param listed the revisions that answer to what is asked
     */
    HistoryPage of(Reading.Found found, Asked asked, RevisionPages.Page listed) {
        ArticleRow row = found.row();
        Generation views = found.views();
        Article article = views.history().at(row.slug(), row.revision());
        SectionNames names = SectionNames.in(article);
        String address = Links.history(row.slug());
        List<RevisionRecord> records = listed.revisions();
        return new HistoryPage(
                heads.of(article, Tab.HISTORY),
                asked,
                address,
                sections(article, asked.section()),
                types(asked.type()),
                ActivityPicture.of(activities.of(views, row, article), names),
                days(records, row.slug(), new ChangeWords(names)),
                listed.next() == null ? null : address + asked.queryBefore(listed.next()),
                asked.before() == null ? null : address + asked.queryBefore(null),
                records.size() < 2 ? null : Links.article(row.slug()) + "/diff");
    }

    private static List<HistoryPage.Choice> sections(Article article, @Nullable String chosen) {
        List<HistoryPage.Choice> choices = new ArrayList<>();
        article.sections().stream()
                .flatMap(Section::withAllUnder)
                .map(
                        section ->
                                new HistoryPage.Choice(
                                        section.id(), label(section), section.id().equals(chosen)))
                .forEach(choices::add);
        return withChosen(choices, chosen);
    }

    private static String label(Section section) {
        return section.id().equals(Identities.LEAD)
                ? "Lead"
                : "– ".repeat(Math.max(0, section.level() - 2)) + section.heading();
    }

    private static List<HistoryPage.Choice> types(@Nullable String chosen) {
        return withChosen(
                Arrays.stream(ChangeType.values())
                        .map(ChangeType::label)
                        .map(type -> new HistoryPage.Choice(type, type, type.equals(chosen)))
                        .toList(),
                chosen);
    }

    /** What is asked for is to be seen also where it is nothing that is there now. */
    private static List<HistoryPage.Choice> withChosen(
            List<HistoryPage.Choice> choices, @Nullable String chosen) {
        if (chosen == null || choices.stream().anyMatch(HistoryPage.Choice::chosen)) {
            return choices;
        }
        return Stream.concat(
                        choices.stream(), Stream.of(new HistoryPage.Choice(chosen, chosen, true)))
                .toList();
    }

    private static List<HistoryPage.Day> days(
            List<RevisionRecord> records, String slug, ChangeWords words) {
        List<HistoryPage.Day> days = new ArrayList<>();
        List<HistoryPage.Item> items = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            items.add(item(records.get(i), slug, words, i));
            LocalDate day = Moments.dayOf(records.get(i).revision().at());
            if (i + 1 == records.size()
                    || !day.equals(Moments.dayOf(records.get(i + 1).revision().at()))) {
                days.add(new HistoryPage.Day(day.toString(), List.copyOf(items)));
                items.clear();
            }
        }
        return days;
    }

    private static HistoryPage.Item item(
            RevisionRecord record, String slug, ChangeWords words, int place) {
        Revision revision = record.revision();
        long number = revision.number();
        return new HistoryPage.Item(
                number,
                Links.revision(slug, number),
                revision.at(),
                revision.editor(),
                revision.comment(),
                record.changes().stream().limit(TOLD).map(words::of).toList(),
                Math.max(0, record.changes().size() - TOLD),
                other(slug, revision.reverts()),
                other(slug, revision.restores()),
                Links.comparedWithBefore(slug, number),
                place == 1,
                place == 0);
    }

    static HistoryPage.@Nullable Other other(String slug, @Nullable Long number) {
        return number == null ? null : new HistoryPage.Other(number, Links.revision(slug, number));
    }
}
