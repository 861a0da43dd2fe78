package org.palimpsest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palimpsest.ledger.Tampering.COMMITS;

import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.stream.LongStream;

/** Commits that were taken out, put in, exchanged or made anew. */
class TamperedChainTest {

    @TempDir static Path folder;
    private static TestDatabase server;

    private Tampering tampering;
    private Ledger ledger;

    @BeforeAll
    static void startServer() {
        server = TestDatabase.in(folder);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void fill() {
        tampering = new Tampering(server.fresh());
        ledger = tampering.ledger();
    }

    @AfterEach
    void close() {
        tampering.close();
    }

    @Test
    void theFirstIsMissing() {
        tampering.takeOut(1);
        tampering.assertBrokenAt(1, "The commit at position 1 is missing");
    }

    @Test
    void oneIsMissing() {
        tampering.takeOut(4);
        tampering.assertBrokenAt(4, "The commit at position 4 is missing");
    }

    @Test
    void severalAreMissing() {
        takeOut(2, 5);
        tampering.assertBrokenAt(2, "The commits at the positions 2 to 5 are missing");
    }

    @Test
    void allAreMissingButTheLast() {
        takeOut(1, COMMITS - 1);
        tampering.assertBrokenAt(1, "The commits at the positions 1 to 6 are missing");
    }

    @Test
    void oneIsMissingAndTheOthersMovedUp() {
        tampering.takeOut(4);
        for (long n = 5; n <= COMMITS; n++) {
            tampering.putIn(n - 1, tampering.takeOut(n));
        }
        tampering.assertBrokenAt(4, "This is not the commit that was made here");
    }

    @Test
    void oneWasTakenOutAndTheNextMadeToFit() {
        tampering.takeOut(4);
        tampering.putIn(4, tampering.takeOut(5));
        tampering.forge(4, tampering.at(4));
        tampering.putIn(5, tampering.takeOut(6));
        tampering.assertBrokenAt(5, "This is not the commit that was made here");
    }

    @Test
    void oneWasPutInBetween() {
        BsonDocument foreign = tampering.foreign();
        tampering.moveUpFrom(5);
        tampering.putIn(5, foreign);
        tampering.assertBrokenAt(5, "This is not the commit that was made here");
    }

    @Test
    void oneWasPutInBetweenAndMadeToFit() {
        BsonDocument foreign = tampering.foreign();
        tampering.moveUpFrom(5);
        tampering.putIn(5, foreign);
        tampering.forge(5, tampering.at(4));
        tampering.assertBrokenAt(6, "This is not the commit that was made here");
    }

    @Test
    void oneWasPutInBetweenUnderNoPosition() {
        tampering.putIn(new BsonDouble(4.5), tampering.foreign());
        tampering.assertBrokenAt(8, "a document with the id BsonDouble{value=4.5}");
    }

    @Test
    void oneWasPutInUnderAName() {
        tampering.putIn(new BsonString("4b"), tampering.foreign());
        tampering.assertBrokenAt(8, "which is no position");
    }

    @Test
    void twoWereExchanged() {
        BsonDocument third = tampering.takeOut(3);
        BsonDocument fourth = tampering.takeOut(4);
        tampering.putIn(3, fourth);
        tampering.putIn(4, third);
        tampering.assertBrokenAt(3, "This is not the commit that was made here");
    }

    @Test
    void oneWasMadeAnewWhichItsSuccessorShows() {
        tampering.forge(4, tampering.at(4).plusNanos(1_000));
        tampering.assertBrokenAt(
                5, "It names another predecessor than the commit that stands at position 4");
    }

    @Test
    void theLastWasMadeAnewToBeEarlier() {
        tampering.forge(COMMITS, tampering.at(COMMITS - 1).minusNanos(1_000));
        tampering.assertBrokenAt(COMMITS, "made before the commit at position 6");
    }

    @Test
    void aPlaceThatWasKeptIsFoundAgain() {
        Mark kept = ledger.commit(5).orElseThrow().mark();
        assertThat(ledger.verify(kept).intact()).isTrue();
        assertThat(ledger.verify(Mark.START).intact()).isTrue();
    }

    @Test
    void aTailThatWasCutOffShowsAgainstAPlaceThatWasKept() {
        Mark kept = ledger.head().mark();
        takeOut(6, 7);
        assertThat(ledger.verify().intact()).isTrue();
        assertThat(ledger.verify(kept).fault())
                .isEqualTo(
                        new Verification.Fault(
                                6,
                                "The chain ends at position 5, but the head that was kept is at"
                                        + " position 7: what stood at the end was cut off"));
    }

    @Test
    void aChainThatWasWrittenAnewShowsAgainstAPlaceThatWasKept() {
        Mark kept = ledger.commit(5).orElseThrow().mark();
        LongStream.rangeClosed(3, COMMITS).forEach(n -> tampering.forge(n, tampering.at(COMMITS)));
        assertThat(ledger.verify().intact()).isTrue();
        Verification found = ledger.verify(kept);
        assertThat(found.brokenAt()).contains(5L);
        assertThat(found.fault().why()).contains("the chain was written anew");
    }

    private void takeOut(long first, long last) {
        LongStream.rangeClosed(first, last).forEach(tampering::takeOut);
    }
}
