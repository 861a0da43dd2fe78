package org.palimpsest.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.query.history.Candidates.Order.EARLIEST_FIRST;

import com.mongodb.client.MongoDatabase;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

import org.palimpsest.query.TestDatabase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Two processes name revisions at once, and again: all are named. */
class PostingsPropertiesTest {

    private static final TestDatabase SERVER = new TestDatabase();
    private static final Term TRADE = new Term(Term.Kind.SECTION, "trade");
    private static final Term FIGURE = new Term(Term.Kind.FACT, "f1");

    @AfterContainer
    static void close() {
        SERVER.close();
    }

    @Property(tries = 30)
    void allAreFoundWhoeverAddsThemHoweverOftenAndInWhateverOrder(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 40_000) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 40_000) int bound,
            @ForAll @IntRange(min = 1, max = 40_000) int otherBound) {
        MongoDatabase database = SERVER.fresh();
        Postings one = new Postings(new ViewStore(database, 1));
        Postings other = new Postings(new ViewStore(database, 1));
        for (int i = 0; i < numbers.size(); i++) {
            Postings writer = i % 2 == 0 ? one : other;
            writer.add(
                    List.of(
                            PostingsTest.revision(
                                    "p", numbers.get(i), "Ann", "trade", "e1", "f1")));
            writer.add(
                    List.of(
                            PostingsTest.revision(
                                    "p", numbers.get(i / 2), "Ann", "trade", "e1", "f1")));
        }
        long first = Math.min(bound, otherBound);
        long last = Math.max(bound, otherBound);
        List<Long> expected =
                new ArrayList<>(
                        new TreeSet<>(numbers)
                                .stream()
                                        .map(Integer::longValue)
                                        .filter(n -> n >= first && n <= last)
                                        .toList());

        assertThat(PostingsTest.all(one.positions(EARLIEST_FIRST, Set.of(TRADE), first, last)))
                .isEqualTo(expected);
        Collections.reverse(expected);
        assertThat(PostingsTest.all(other.revisions("p", Set.of(TRADE, FIGURE), first, last)))
                .isEqualTo(expected);
    }
}
