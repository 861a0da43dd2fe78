package org.palimpsest.query;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palimpsest.ledger.CommitLine;
import org.palimpsest.ledger.Ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An export that cannot be whole never looks so. */
class ExportTest {

    private static final String EXPORT = "/audit/commits";
    private static final int COMMITS = 60;

    /** The largest number that JSON carries safely, and so the largest that is taken. */
    private static final long LARGEST = (1L << 53) - 1;

    private final TestDatabase server = new TestDatabase();
    private final Service service = Service.start(server, "p");
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void publish() {
        Newsroom newsroom = new Newsroom(Ledger.open(server.named("p")));
        for (int n = 0; n < COMMITS; n++) {
            lines.add(CommitLine.write(newsroom.imports("a" + n, Newsroom.RELATIONS)));
        }
    }

    @AfterEach
    void close() {
        service.close();
        server.close();
    }

    @Test
    void allIsGivenInWindowsOfAnySize() {
        assertThat(export("")).isEqualTo(String.join("\n", lines) + "\n");
        assertThat(export("?from=60&limit=" + LARGEST)).isEqualTo(lines.getLast() + "\n");
        assertThat(export("?from=" + LARGEST + "&limit=5")).isEmpty();
        assertThat(export("?from=30&limit=3"))
                .isEqualTo(String.join("\n", lines.subList(29, 32)) + "\n");
    }

    @Test
    void aGapOnTheWayBreaksTheAnswerOff() {
        server.named("p").getCollection("commits").deleteOne(eq(50L));

        assertThatThrownBy(() -> service.as("reviewer", EXPORT))
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(export("?limit=49")).isEqualTo(String.join("\n", lines.subList(0, 49)) + "\n");
        assertThat(export("?from=52").lines()).hasSize(COMMITS - 51);
    }

    @Test
    void anotherPredecessorOnTheWayBreaksTheAnswerOff() {
        server.named("p")
                .getCollection("commits")
                .updateOne(
                        eq(50L),
                        new Document("$set", new Document("previousHash", "0".repeat(64))));

        assertThatThrownBy(() -> service.as("reviewer", EXPORT))
                .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void whatIsBrokenBeforeTheFirstByteIsAProblem() {
        server.named("p").getCollection("commits").deleteOne(eq(50L));

        for (String query : new String[] {"?from=50", "?from=51"}) {
            Service.Answer answer = service.as("reviewer", EXPORT + query);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.json().get("detail").asString())
                    .isEqualTo("The ledger is damaged. The commit at position 50 is missing.");
        }
    }

    @Test
    void aStoreThatIsAwayIsAProblem() {
        server.goAway();

        Service.Answer answer = service.as("reviewer", EXPORT);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aStoreThatGoesAwayOnTheWayBreaksTheAnswerOff() {
        server.refuseCommit(50);

        assertThatThrownBy(() -> service.as("reviewer", EXPORT))
                .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void aPositionThatIsNotThereIsNotReached() {
        Service.Answer answer =
                service.get(
                        EXPORT,
                        "Ledger-Position",
                        String.valueOf(COMMITS + 1),
                        "Authorization",
                        Service.credentials("reviewer"));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    private String export(String query) {
        Service.Answer answer = service.as("reviewer", EXPORT + query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Ledger-Position")).isEqualTo(String.valueOf(COMMITS));
        return answer.body();
    }
}
