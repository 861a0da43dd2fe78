package org.palimpsest.query.article;

import org.palimpsest.article.Article;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Names;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.language.country.Countries;
import org.palimpsest.language.prose.Sentences;
import org.palimpsest.query.page.Excerpt;
import org.palimpsest.reading.Surroundings;

import java.util.ArrayList;
import java.util.List;

/**
 * One date of an article as people read it.
 *
 * @param number 1, 2, 3 and so on in the order of the timeline
 * @param words the date in plain English
 * @param text what happened then, cut off where it is long
 * @param address of the entry that it is in
 */
record TimelineItem(int number, Edtf date, String words, Lane lane, String text, String address) {

    /** As much as a list of many can have of each. */
    private static final int LONGEST = 300;

    /** Where in the picture an item lies. */
    enum Lane {
        THERE,
        BACK,
        OTHER
    }

    /** All of a period, in order. */
    static List<TimelineItem> of(Article article, Period period, TimelineAddress address) {
        Countries countries = Surroundings.countries(article);
        List<TimelineItem> items = new ArrayList<>();
        for (Timeline.Dated dated : Timeline.dates(article, period)) {
            items.add(
                    new TimelineItem(
                            items.size() + 1,
                            dated.date(),
                            DateWords.of(dated.date()),
                            lane(dated, countries),
                            text(dated),
                            address.entry(dated.in().entry().id())));
        }
        return List.copyOf(items);
    }

    /** Of a paragraph only the sentence that says the date: it may well say others elsewhere. */
    private static String text(Timeline.Dated dated) {
        if (dated.fact() == null || !(dated.fact().value() instanceof DateValue)) {
            return Excerpt.of(dated.text(), LONGEST);
        }
        String text = dated.in().entry().text();
        int place = dated.in().entry().startOf(dated.fact().id());
        Sentences sentences = Sentences.of(text);
        return Excerpt.of(
                text.substring(sentences.startOf(place), sentences.endOf(place, text.length()))
                        .strip(),
                LONGEST);
    }

    private static Lane lane(Timeline.Dated dated, Countries countries) {
        if (dated.fact() == null
                || !(dated.fact().value() instanceof Visit visit)
                || visit.from() == null
                || countries.first() == null) {
            return Lane.OTHER;
        }
        return Names.same(visit.from(), countries.first()) ? Lane.THERE : Lane.BACK;
    }
}
