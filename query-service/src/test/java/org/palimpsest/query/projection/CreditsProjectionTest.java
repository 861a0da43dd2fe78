package org.palimpsest.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent.EntryRevised;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Segment;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.Newsroom;
import org.palimpsest.query.TestDatabase;
import org.palimpsest.query.credit.CreditedText;
import org.palimpsest.query.history.Authorship;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who wrote what is kept the same, however the commits come to be projected. */
class CreditsProjectionTest {

    private static final TestDatabase SERVER = new TestDatabase();
    private static final String TEXT = "= T =\n\nOne two three.\n\nFour.\n";
    private static final int REVISIONS = 61;

    private final MongoDatabase database = SERVER.fresh();
    private final Ledger ledger = Ledger.open(database);
    private final Newsroom newsroom = new Newsroom(ledger);

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20, 1000})
    void inBatchesOfAnySizeWithNothingInMemoryBefore(int size) {
        edit();
        MongoDatabase whole = SERVER.fresh();
        copyLedger(whole);
        new Views(Ledger.open(whole), whole).catchUp();

        for (long at = 0; at < REVISIONS; at += size) {
            new Views(ledger, database).projection().committed(ledger.commits(at, size));
        }

        assertThat(Views.contents(database).get("revisions"))
                .isEqualTo(Views.contents(whole).get("revisions"))
                .anyMatch(revision -> revision.containsKey("credits"));
    }

    @Test
    void ofAnotherPastNothingIsLeftInMemory() {
        newsroom.imports("a", TEXT);
        revise("One two four");
        revise("One two four five");
        Views views = new Views(ledger, database).catchUp();
        assertThat(credits(views)).isEqualTo("One two [1]four [2]five[3]");

        database.getCollection("commits").deleteMany(Filters.gt("_id", 1L));
        views.projection().rewound(ledger.commit(1).orElseThrow().mark());
        Newsroom others = Newsroom.resumed(Ledger.open(database), "a");
        others.writes("other", "a", revised("Zero two three."));
        others.writes("other", "a", revised("Zero one two three."));
        views.catchUp();

        assertThat(credits(views)).isEqualTo("Zero [2]one [3]two three.[1]");
    }

    @Test
    void ofASmallEditOfALongTextLittleIsKept() {
        newsroom.imports("a", "= T =\n\n" + "word ".repeat(5_000) + "end.\n");
        revise("word ".repeat(2_500) + "more " + "word ".repeat(2_500) + "end.");
        new Views(ledger, database).catchUp();

        assertThat(
                        database.getCollection("revisions_1")
                                .find(Filters.eq("a/2"))
                                .first()
                                .get("credits", org.bson.Document.class)
                                .get("e1", org.bson.types.Binary.class)
                                .length())
                .isLessThanOrEqualTo(12);
        assertThat(database.getCollection("revisions_1").find(Filters.eq("a/1")).first())
                .doesNotContainKey("credits");
    }

    /** Every third revision undoes the one before, or one further back. */
    private void edit() {
        newsroom.imports("a", TEXT);
        for (int number = 2; number <= REVISIONS; number++) {
            if (number % 3 == 0) {
                long undone = number % 2 == 0 ? number - 1 : number - number / 2;
                newsroom.reverts("bob", "a", undone, revised("One two three x" + undone + "."));
            } else {
                revise("One two x" + (number - number % 4) + ". Three w" + number + " three.");
            }
        }
    }

    private void revise(String text) {
        newsroom.writes("ada", "a", revised(text));
    }

    private static EntryRevised revised(String text) {
        return new EntryRevised(
                "lead",
                new Entry(
                        new Frame("\n\n", "", ""),
                        "e1",
                        EntryKind.PARAGRAPH,
                        List.of(new Segment.Words(text)),
                        null),
                null);
    }

    private static String credits(Views views) {
        long present = views.rows.find("a").orElseThrow().revision();
        Article article = views.history.at("a", present);
        long changed = article.provenance().entries().get("e1");
        Authorship authorship = views.history.authorships().of("a", Set.of(changed)).get(changed);
        CreditedText text = authorship.text(article.entry("e1").orElseThrow().entry());
        return text.spans().stream()
                .map(span -> span.text() + "[" + span.revision() + "]")
                .collect(Collectors.joining());
    }

    private void copyLedger(MongoDatabase to) {
        database.getCollection("commits")
                .find()
                .forEach(commit -> to.getCollection("commits").insertOne(commit));
    }
}
