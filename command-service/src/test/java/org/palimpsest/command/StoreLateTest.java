package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Duration;
import java.util.function.Supplier;

/** Every answer of the database comes, two seconds late. */
@OverHttp
@DirtiesContext
class StoreLateTest {

    private static final LateDatabase DATABASE = new LateDatabase();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", DATABASE::uri);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void anEditorHearsWithinFiveSecondsHoweverManyQuestionsItTakes() {
        Editor editor = new Editor(port);
        editor.importText("= Zenda =\n\nIt has 1,700 towers.\n").is(201);
        String known = "/articles/zenda/facts/f1";
        String unknown = "/articles/strelsau/facts/f1";

        Browser browser = Browser.signedIn(port);
        Browser.Page form = browser.get("/edit" + known).is(200);

        DATABASE.delayAnswersBy(Duration.ofSeconds(2));
        inTime(() -> editor.patch(known, "{'value': 1800}"));
        inTime(() -> editor.patch(known, "{'value': 1900}", "Idempotency-Key", "k"));
        inTime(() -> editor.patch(unknown, "{'value': 1800}", "Idempotency-Key", "l"));
        inTime(() -> editor.importText("= Hentzau =\n\nIt has 3 towers.\n"));
        pageInTime(() -> browser.refill(form, "/edit" + known, "value", "1850", "act", "save"));
        pageInTime(() -> browser.refill(form, "/edit" + known, "value", "1851", "act", "preview"));

        DATABASE.delayAnswersBy(Duration.ZERO);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> editor.patch(known, "{'value': 2000}").is(200));
        editor.patch(unknown, "{'value': 1800}").is(404);
    }

    private static void pageInTime(Supplier<Browser.Page> sent) {
        long start = System.nanoTime();
        int status = sent.get().response().statusCode();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(status).isIn(200, 303, 412, 503);
    }

    private static void inTime(Supplier<Editor.Answer> write) {
        long start = System.nanoTime();
        Editor.Answer answer = write.get();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(answer.status()).isIn(200, 201, 404, 503);
        if (answer.status() == 503) {
            assertThat(answer.json().get("outcome").stringValue()).isIn("unknown", "not-stored");
        }
    }
}
