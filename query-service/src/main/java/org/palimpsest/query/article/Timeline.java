package org.palimpsest.query.article;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Located;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Visit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an article dates: each date of its date, visit and agreement facts, and the date of an event
 * whose text does not say it; by the earliest day, then the longer span first, then in the order of
 * the text.
 */
record Timeline(String article, long revision, List<Timeline.Item> items) {

    private static final Comparator<Dated> ORDER =
            Comparator.comparing((Dated dated) -> dated.date().earliest())
                    .thenComparing(dated -> dated.date().latest(), Comparator.reverseOrder());

    /**
     * One date and what it is the date of.
     *
     * @param fact that says the date; null where only the editor who added the event did
     * @param text what a reader reads about it: a visit's or an agreement's own words, else the
     *     whole entry, for the words of a date alone tell nothing
     */
    record Item(String date, String entry, @Nullable String fact, String section, String text) {}

    /**
     * One date and where it stands.
     *
     * @param fact that says the date, or null
     */
    record Dated(Edtf date, Located in, @Nullable Fact fact) {

        String text() {
            return fact == null || fact.value() instanceof DateValue
                    ? in.entry().text()
                    : fact.wording();
        }

        Item item() {
            return new Item(
                    date.toString(),
                    in.entry().id(),
                    fact == null ? null : fact.id(),
                    in.section(),
                    text());
        }
    }

    static Timeline of(Article article, Period period) {
        return new Timeline(
                article.slug(),
                article.revision(),
                dates(article, period).stream().map(Dated::item).toList());
    }

    /** What the article dates within a period, in order. */
    static List<Dated> dates(Article article, Period period) {
        return article.entries().stream()
                .flatMap(Timeline::dated)
                .filter(dated -> period.overlaps(dated.date()))
                .sorted(ORDER)
                .toList();
    }

    private static Stream<Dated> dated(Located located) {
        List<Dated> said =
                located.entry()
                        .facts()
                        .flatMap(
                                fact ->
                                        dates(fact.value())
                                                .map(date -> new Dated(date, located, fact)))
                        .toList();
        Stream<Dated> unsaid =
                Stream.ofNullable(located.entry().date())
                        .filter(date -> said.stream().map(Dated::date).noneMatch(date::equals))
                        .map(date -> new Dated(date, located, null));
        return Stream.concat(unsaid, said.stream());
    }

    private static Stream<Edtf> dates(FactValue value) {
        return switch (value) {
            case DateValue date -> Stream.of(date.date());
            case Visit visit -> visit.dates().stream();
            case Agreement agreement -> Stream.of(agreement.date());
            case Figure figure -> Stream.empty();
            case Mission mission -> Stream.empty();
            case Link link -> Stream.empty();
        };
    }
}
