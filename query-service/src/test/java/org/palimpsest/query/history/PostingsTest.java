package org.palimpsest.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.query.history.Candidates.Order.EARLIEST_FIRST;

import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.Place;
import org.palimpsest.article.Revision;
import org.palimpsest.ledger.Mark;
import org.palimpsest.query.TestDatabase;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What revisions are found by is found by keys, all of it, from either end. */
class PostingsTest {

    private static final TestDatabase SERVER = new TestDatabase();
    private static final Term TRADE = new Term(Term.Kind.SECTION, "trade");
    private static final Term FIGURE = new Term(Term.Kind.FACT, "f1");
    private static final Term ANN = new Term(Term.Kind.EDITOR, "Ann");

    private final MongoDatabase database = SERVER.fresh();
    private final Postings postings = new Postings(new ViewStore(database, 1));

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void aRevisionIsFoundByAllThatItReaches() {
        postings.add(List.of(revision("a", 7, "Ann", "trade", "e1", "f1")));

        for (Term term :
                List.of(ANN, TRADE, FIGURE, new Term(Term.Kind.ENTRY, "e1"), type("t-changed"))) {
            assertThat(revisions("a", term)).as("%s", term).containsExactly(7L);
        }
        assertThat(revisions("a", new Term(Term.Kind.FACT, "f2"))).isEmpty();
        assertThat(revisions("b", TRADE)).isEmpty();
    }

    @Test
    void theFeedFindsByArticleEditorTypeAndSection() {
        postings.add(
                List.of(
                        revision("a", 1, "Ann", "trade", "e1", "f1"),
                        revision("b", 2, "Bob", "trade", "e1", "f1")));

        assertThat(positions(TRADE)).containsExactly(1L, 2L);
        assertThat(positions(ANN)).containsExactly(1L);
        assertThat(positions(new Term(Term.Kind.ARTICLE, "b"))).containsExactly(2L);
        assertThat(positions(type("t-changed"), new Term(Term.Kind.EDITOR, "Bob")))
                .containsExactly(2L);
    }

    @Test
    void namesThatLookLikeKeysAreNotConfused() {
        postings.add(List.of(revision("a", 1, "Ann/0", "trade", "e1", "f1")));

        assertThat(revisions("a", ANN)).isEmpty();
        assertThat(revisions("a", new Term(Term.Kind.EDITOR, "Ann/0"))).containsExactly(1L);
    }

    @Test
    void aRevisionOfThousandsOfPartsIsFoundByEach() {
        List<String> facts = IntStream.range(0, 3_000).mapToObj(n -> "f" + n).toList();
        postings.add(
                List.of(revision("a", 1, "Ann", new Reach(List.of("trade"), List.of(), facts))));
        postings.add(List.of(revision("a", 2, "Bob", "trade", "e1", "f1")));

        assertThat(revisions("a", FIGURE)).containsExactly(2L, 1L);
        assertThat(revisions("a", FIGURE, new Term(Term.Kind.EDITOR, "Bob")))
                .containsExactly(2L, 1L);
        assertThat(database.getCollection("postings_1").countDocuments()).isLessThan(20);
    }

    @Test
    void whatEachTermOccursInIsCountedFromTheFirst() {
        postings.add(
                Stream.of(2_046, 2_047, 2_049, 5_000)
                        .map(number -> revision("a", number, "Ann", "trade", "e1", "f1"))
                        .toList());
        postings.add(List.of(revision("a", 2_048, "Bob", "fish", "e2", "f2")));

        Map<Term, BitSet> occurrences =
                postings.occurrences("a", Set.of(TRADE, FIGURE, ANN, type("none")), 2_047, 4_999);

        assertThat(occurrences.get(TRADE).stream()).containsExactly(0, 2);
        assertThat(occurrences.get(ANN)).isEqualTo(occurrences.get(FIGURE));
        assertThat(occurrences.get(type("none")).isEmpty()).isTrue();
    }

    private List<Long> revisions(String article, Term... terms) {
        return all(postings.revisions(article, Set.of(terms), 1, 100_000));
    }

    private List<Long> positions(Term... terms) {
        return all(postings.positions(EARLIEST_FIRST, Set.of(terms), 1, 100_000));
    }

    static List<Long> all(Candidates numbers) {
        return numbers.next(Integer.MAX_VALUE);
    }

    private static Term type(String type) {
        return new Term(Term.Kind.TYPE, type);
    }

    static RevisionRecord revision(
            String article, long number, String editor, String section, String entry, String fact) {
        return revision(
                article,
                number,
                editor,
                new Reach(List.of(section), List.of(entry), List.of(fact)));
    }

    private static RevisionRecord revision(
            String article, long number, String editor, Reach reach) {
        return new RevisionRecord(
                article,
                new Mark(number, "hash"),
                new Revision(number, Instant.EPOCH, editor, null, List.of()),
                Stream.of(new Change("t-changed", Place.ARTICLE, reach, null, null)).toList());
    }
}
