package org.palimpsest.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

import org.palimpsest.article.Article;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.Newsroom;
import org.palimpsest.query.TestDatabase;
import org.palimpsest.query.history.Checkpoints;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Any past revision is the fold of all commits up to it, whatever checkpoint it was made from. */
class TimeTravelTest {

    private static final TestDatabase SERVER = new TestDatabase();
    private static final int REVISIONS = 250;

    @AfterContainer
    static void close() {
        SERVER.close();
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void anyRevisionEqualsTheFoldFromZero(
            @ForAll @Size(10) List<@IntRange(min = 1, max = 9_999_999) Integer> values,
            @ForAll @Size(12) List<@IntRange(min = 1, max = REVISIONS) Integer> asked) {
        MongoDatabase database = SERVER.fresh();
        try (Ledger ledger = Ledger.open(database)) {
            Newsroom newsroom = new Newsroom(ledger);
            List<Article> folds = new ArrayList<>();
            newsroom.imports("a", Newsroom.RELATIONS);
            folds.add(newsroom.article("a"));
            while (folds.size() < REVISIONS) {
                newsroom.corrects("a", values.get(folds.size() % 10) + folds.size());
                folds.add(newsroom.article("a"));
            }
            new Views(ledger, database).catchUp();

            assertThat(database.getCollection("checkpoints_1").countDocuments())
                    .isEqualTo(
                            LongStream.rangeClosed(1, REVISIONS)
                                    .filter(Checkpoints::isKept)
                                    .count());
            for (int revision : asked) {
                assertThat(new Views(ledger, database).history.at("a", revision))
                        .isEqualTo(folds.get(revision - 1));
            }
        }
    }
}
