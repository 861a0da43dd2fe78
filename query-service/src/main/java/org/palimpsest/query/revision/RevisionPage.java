package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Place;
import org.palimpsest.article.Revision;
import org.palimpsest.article.Source;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.query.history.Change;
import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.history.Saying;
import org.palimpsest.query.page.ArticleHead;
import org.palimpsest.query.page.Links;
import org.palimpsest.query.page.SectionNames;
import org.palimpsest.query.page.Wording;
import org.palimpsest.view.FactView;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One revision as people look at it.
 *
 * @param untold how many changes there are beside those that are shown
 * @param undone the revision that it undoes, or null
 * @param restored the revision whose text it makes again, or null
 * @param then where the article as it left it is
 * @param changes where it is compared with the one before, or null where there is none
 * @param undo where an editor undoes it, or null where that cannot be
 * @param previous where the revision before is, or null
 * @param next where the revision behind is, or null
 */
record RevisionPage(
        ArticleHead head,
        long number,
        Instant at,
        String editor,
        @Nullable String comment,
        long position,
        List<Cited> sources,
        List<Told> told,
        int untold,
        HistoryPage.@Nullable Other undone,
        HistoryPage.@Nullable Other restored,
        String then,
        @Nullable String changes,
        @Nullable String undo,
        @Nullable String previous,
        @Nullable String next) {

    private static final int TOLD = 200;

    /**
     * A source.
     *
     * @param url as the editor gave it, or null
     * @param address where it leads, or null where no reader should be led there
     */
    record Cited(String title, @Nullable String url, @Nullable String address) {

        static Cited of(Source source) {
            return new Cited(source.title(), source.url(), Links.source(source.url()));
        }
    }

    /**
     * One change.
     *
     * @param history where all changes of the part are, or null
     */
    record Told(Wording words, List<Side> sides, @Nullable String history) {}

    /**
     * What the part said before or says after.
     *
     * @param said null where there was or is nothing
     */
    record Side(String label, String style, @Nullable Said said) {}

    /**
     * What a part said.
     *
     * @param values what it means, where it is a fact
     */
    record Said(String text, List<Value> values) {

        static @Nullable Said of(@Nullable Saying saying) {
            return switch (saying) {
                case null -> null;
                case Saying.Text(String text) -> new Said(text, List.of());
                case Saying.OfFact(var fact) -> new Said(fact.wording(), values(fact));
                case Saying.Placed placed -> of(placed.said());
            };
        }

        private static List<Value> values(Fact fact) {
            return FactView.saying(fact).entrySet().stream()
                    .filter(field -> field.getValue() != null && !field.getKey().equals("text"))
                    .map(field -> new Value(field.getKey(), words(field.getValue())))
                    .toList();
        }

        private static String words(Object value) {
            return switch (value) {
                case List<?> several ->
                        several.stream().map(Object::toString).collect(Collectors.joining(", "));
                case BigDecimal number -> number.toPlainString();
                default -> value.toString();
            };
        }
    }

    /** One of the things that a fact says. */
    record Value(String name, String text) {}

    /**
     * A revision.
     *
     * @param before the article that it changed
     * @param after the article that it made
     * @param isLast whether the article has none behind it
     */
    static RevisionPage of(
            ArticleHead head,
            RevisionRecord record,
            Article before,
            Article after,
            boolean isLast) {
        Revision revision = record.revision();
        String slug = record.article();
        long number = revision.number();
        ChangeWords words = new ChangeWords(SectionNames.in(before, after));
        return new RevisionPage(
                head,
                number,
                revision.at(),
                revision.editor(),
                revision.comment(),
                record.position(),
                revision.sources().stream().map(Cited::of).toList(),
                record.changes().stream()
                        .limit(TOLD)
                        .map(change -> told(slug, change, words))
                        .toList(),
                Math.max(0, record.changes().size() - TOLD),
                HistoryPages.other(slug, revision.reverts()),
                HistoryPages.other(slug, revision.restores()),
                Links.past(slug, number),
                Links.comparedWithBefore(slug, number),
                number == 1 ? null : head.edit() + "/revisions/" + number,
                number == 1 ? null : Links.revision(slug, number - 1),
                isLast ? null : Links.revision(slug, number + 1));
    }

    private static Told told(String slug, Change change, ChangeWords words) {
        return new Told(
                words.of(change),
                List.of(
                        new Side("Before", "was", Said.of(change.before())),
                        new Side("After", "is", Said.of(change.after()))),
                history(slug, change));
    }

    /** That of the smallest part that the change is about. */
    private static @Nullable String history(String slug, Change change) {
        Place place = change.place();
        if (place.fact() != null) {
            return Links.factHistory(slug, place.fact());
        }
        if (place.entry() != null) {
            return Links.history(slug) + "?entry=" + place.entry();
        }
        return place.section() == null
                ? null
                : Links.history(slug) + Asked.queryOf(place.section(), null, null);
    }
}
