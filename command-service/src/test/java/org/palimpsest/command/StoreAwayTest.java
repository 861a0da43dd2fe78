package org.palimpsest.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Duration;
import java.util.function.Supplier;

@OverHttp
@DirtiesContext
class StoreAwayTest {

    private static final TestDatabase DATABASE = new TestDatabase();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", DATABASE::uri);
    }

    @Test
    void anEditorHearsWithinFiveSecondsThatTheStoreIsAway() {
        Editor editor = new Editor(port);
        editor.importText("= Zenda =\n\nIt has 1,700 towers.\n").is(201);
        Browser browser = Browser.signedIn(port);
        Browser.Page form = browser.get("/edit/articles/zenda/facts/f1").is(200);
        DATABASE.close();

        String fact = "/articles/zenda/facts/f1";
        // The first one is sent on the connection that was open: what came of it nobody can tell.
        assertThat(away(() -> editor.patch(fact, "{'value': 1800}"))).isIn("unknown", "not-stored");
        assertAway(() -> editor.patch(fact, "{'value': 1800}", "Idempotency-Key", "k"));
        assertAway(() -> editor.patch("/articles/strelsau/facts/f1", "{'value': 1800}"));
        assertAway(() -> editor.post("/articles", "{'title': 'Hentzau'}"));
        assertKept(browser.refill(form, "/edit" + fact, "value", "1801", "act", "save"));
        assertKept(browser.get("/edit/articles/zenda"));
        assertThat(browser.refill(form, "/edit" + fact, "value", "1801", "act", "save").html())
                .contains("1801</textarea>");
    }

    private static void assertKept(Browser.Page page) {
        assertThat(page.is(503).header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Retry-After")).isEqualTo("1");
        assertThat(page.html()).contains("The store is away.");
    }

    private static void assertAway(Supplier<Editor.Answer> write) {
        assertThat(away(write)).isEqualTo("not-stored");
    }

    private static String away(Supplier<Editor.Answer> write) {
        long start = System.nanoTime();
        Editor.Answer answer = write.get().is(503);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(answer.header("Retry-After")).isNotEmpty();
        return answer.json().get("outcome").stringValue();
    }
}
