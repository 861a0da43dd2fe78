package org.palimpsest.local.faults;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palimpsest.ledger.Commit;
import org.palimpsest.local.database.EmbeddedDatabase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * Writers whose wall clocks are an hour slow and an hour fast, and one whose clock jumps an hour
 * forwards and back while it writes, beside one whose clock is right.
 */
@Tag("faults")
class WrongClockTest {

    private static final int COMMITS = 500;
    private static final int THREADS = 2;
    private static final Duration HOUR = Duration.ofHours(1);

    /** The server tells its time in whole milliseconds; the rest is for the way there and back. */
    private static final Duration BLUR = Duration.ofSeconds(1);

    private final Faults faults = Faults.ofThisRun();

    @Test
    void movesNobodysTime(@TempDir Path folder) {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder);
                Desk.Open open = Desk.Open.at(database.connectionString())) {
            Instant before = serverTime(open);
            List<Acknowledged> acknowledged = writeByFourClocks(database.connectionString());
            Instant after = serverTime(open);

            Books books = Books.examined(open.ledger());
            books.holdExactly(acknowledged);
            assertThat(books.commits())
                    .extracting(Commit::at)
                    .allMatch(at -> !at.isBefore(before.minus(BLUR)))
                    .allMatch(at -> !at.isAfter(after.plus(BLUR)));
            assertThat(hoursOff(books, "slow")).containsOnly(-1L);
            assertThat(hoursOff(books, "right")).containsOnly(0L);
            assertThat(hoursOff(books, "fast")).containsOnly(1L);
            assertThat(hoursOff(books, "jumping")).contains(-1L, 1L);
            for (Commit commit : books.commits()) {
                assertThat(open.ledger().positionAt(commit.at()))
                        .as("the last commit at %s", commit.at())
                        .isEqualTo(lastAt(books, commit));
            }
        }
    }

    /** The position of the last commit that has the same time. */
    private static long lastAt(Books books, Commit commit) {
        long position = commit.position();
        while (position < books.commits().size()
                && books.commits().get((int) position).at().equals(commit.at())) {
            position++;
        }
        return position;
    }

    private List<Acknowledged> writeByFourClocks(String connection) {
        try (Child slow = start(connection, "slow", HOUR.negated());
                Child right = start(connection, "right", Duration.ZERO);
                Child fast = start(connection, "fast", HOUR);
                Child jumping = WriterProcess.startJumping(connection, desk("jumping"), HOUR)) {
            List<Acknowledged> acknowledged = new ArrayList<>();
            for (Child child : List.of(slow, right, fast, jumping)) {
                acknowledged.addAll(Acknowledged.in(child.finish()));
            }
            return acknowledged;
        }
    }

    private Child start(String connection, String name, Duration offset) {
        return WriterProcess.start(connection, desk(name), offset);
    }

    private Desk desk(String name) {
        return new Desk(name, THREADS, faults.of(COMMITS), faults.seed());
    }

    private static Instant serverTime(Desk.Open open) {
        return open.client()
                .getDatabase("admin")
                .runCommand(new Document("isMaster", 1))
                .getDate("localTime")
                .toInstant();
    }

    /** By how many hours the events of a desk are off the ledger's time, by their own account. */
    private static List<Long> hoursOff(Books books, String desk) {
        return books.commits().stream()
                .filter(commit -> commit.command().startsWith(desk + "-"))
                .flatMap(
                        commit ->
                                commit.events(Note.CODEC).stream()
                                        .map(event -> Duration.between(commit.at(), event.at())))
                .map(off -> Math.round(off.toSeconds() / (double) HOUR.toSeconds()))
                .toList();
    }

    @Test
    void isNotEvenAskedByTheLedger() {
        noClasses()
                .that()
                .resideInAPackage("org.palimpsest.ledger..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.palimpsest.ledger"));
    }
}
