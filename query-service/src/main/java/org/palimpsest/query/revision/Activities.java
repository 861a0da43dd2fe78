package org.palimpsest.query.revision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Section;
import org.palimpsest.query.history.Term;
import org.palimpsest.query.projection.ArticleRow;
import org.palimpsest.query.projection.Generation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out which parts of an article were changed when, without a look at each revision: from the
 * postings of the sections, and from the dates of the columns' borders. What that takes has a bound
 * that no history and no article goes beyond.
 */
final class Activities {

    private static final int MOST_REVISIONS = 16_384;
    private static final int MOST_SECTIONS = 24;

    /** So that the page stays as small as pages are. */
    private static final int MOST_BARS = 120;

    private static final long CACHED = 200;

    /** What changes of an article that is in no section. */
    private static final List<ChangeType> OUTSIDE =
            List.of(
                    ChangeType.ARTICLE_CREATED,
                    ChangeType.ARTICLE_IMPORTED,
                    ChangeType.ARTICLE_RETITLED,
                    ChangeType.INFOBOX_FIELD_SET,
                    ChangeType.INFOBOX_FIELD_REMOVED);

    private final Cache<Key, Activity> cached = Caffeine.newBuilder().maximumSize(CACHED).build();

    /** What the activity of an article depends on; a revision may be rolled back and made anew. */
    private record Key(long generation, String slug, long revision, long position, long shift) {}

    /** A part of the article, and what its changes are found by. */
    private record Part(@Nullable String section, int depth, List<Term> terms) {}

    /**
     * The activity up to the present.
     *
     * @param row the present article's
     */
    Activity of(Generation views, ArticleRow row, Article article) {
        return cached.get(
                new Key(views.number(), row.slug(), row.revision(), row.position(), row.shift()),
                absent -> read(views, row.slug(), row.revision(), article));
    }

    private static Activity read(Generation views, String slug, long last, Article article) {
        long first = Math.max(1, last - MOST_REVISIONS + 1);
        List<Section> all = article.sections().stream().flatMap(Section::withAllUnder).toList();
        List<Part> parts = parts(article, all);
        Set<Term> terms = new HashSet<>();
        parts.forEach(part -> terms.addAll(part.terms()));
        Map<Term, BitSet> having = views.postings().occurrences(slug, terms, first, last);
        Map<Part, BitSet> rows = new LinkedHashMap<>();
        for (Part part : parts) {
            BitSet row = new BitSet();
            part.terms().forEach(term -> row.or(having.get(term)));
            rows.put(part, row);
        }
        Columns columns = Columns.over(first, last, rows.values(), MOST_BARS);
        Map<Long, Instant> times = views.revisions().times(slug, columns.borders());
        return new Activity(
                columns(columns, times),
                rows.entrySet().stream()
                        .map(row -> row(row.getKey(), row.getValue(), columns))
                        .toList(),
                columns.width(),
                first == 1,
                all.size() - (parts.size() - 1));
    }

    /** The title and the infobox, and as many sections as there is room for. */
    private static List<Part> parts(Article article, List<Section> all) {
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part(
                        null,
                        0,
                        OUTSIDE.stream()
                                .map(type -> new Term(Term.Kind.TYPE, type.label()))
                                .toList()));
        Stream<Section> shown =
                all.size() <= MOST_SECTIONS ? all.stream() : article.sections().stream();
        shown.limit(MOST_SECTIONS)
                .map(
                        section ->
                                new Part(
                                        section.id(),
                                        Math.max(0, section.level() - 2),
                                        List.of(new Term(Term.Kind.SECTION, section.id()))))
                .forEach(parts::add);
        return parts;
    }

    private static List<Activity.Column> columns(Columns columns, Map<Long, Instant> times) {
        List<Activity.Column> dated = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            dated.add(
                    new Activity.Column(
                            columns.from(i),
                            columns.to(i),
                            Objects.requireNonNull(times.get(columns.from(i))),
                            Objects.requireNonNull(times.get(columns.to(i)))));
        }
        return dated;
    }

    private static Activity.Row row(Part part, BitSet revisions, Columns columns) {
        int[] counts = columns.counted(revisions);
        List<Activity.Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                bars.add(new Activity.Bar(i, counts[i]));
            }
        }
        return new Activity.Row(part.section(), part.depth(), revisions.cardinality(), bars);
    }
}
