package org.palimpsest.local.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;
import org.palimpsest.local.cluster.Cluster;
import org.palimpsest.local.cluster.Service;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/** Two query services on one database: whichever works on the views is killed under load. */
@Tag("faults")
class TakeoverIT {

    /** What is promised is five seconds; the machine may have other things to do. */
    private static final Duration TAKEOVER = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int ARTICLES = 4;

    @Test
    void theOtherTakesOver(@TempDir Path folder) throws Exception {
        try (Cluster cluster = Cluster.start(folder, 1, 2)) {
            Client editor = cluster.commands().getFirst().client().as("editor");
            for (int n = 0; n < ARTICLES; n++) {
                editor.postWiki("/articles", "= Article " + n + " =\n\nOver 1,000 people came.\n");
            }
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Long> load =
                    CompletableFuture.supplyAsync(() -> writeUntil(done, editor));
            try {
                // One of any two kills that follow upon each other is the worker's.
                killAndMeasure(cluster.queries().get(0), cluster.queries().get(1), editor);
                killAndMeasure(cluster.queries().get(1), cluster.queries().get(0), editor);
            } finally {
                done.set(true);
            }
            assertSame(cluster, load.get());
        }
    }

    private static long writeUntil(AtomicBoolean done, Client editor) {
        long last = 0;
        for (int n = 0; !done.get(); n++) {
            last = write(editor, n).position();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return last;
    }

    private static Answer write(Client editor, int n) {
        Answer written =
                editor.post(
                        "/articles/article-" + n % ARTICLES + "/passages",
                        "{\"section\": \"lead\", \"text\": \"About " + n + " ships came.\"}");
        assertThat(written.status()).as(written.toString()).isEqualTo(201);
        return written;
    }

    private static void killAndMeasure(Service killed, Service surviving, Client editor) {
        awaitReading(surviving, write(editor, 0));
        killed.node().kill();
        long begun = System.nanoTime();
        awaitReading(surviving, write(editor, 0));
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf("%s killed: read by the other after %d ms%n", killed, taken.toMillis());
        assertThat(taken).isLessThan(TAKEOVER);
        killed.node().restart();
        killed.node().awaitReady();
        awaitReading(killed, write(editor, 0));
    }

    private static void awaitReading(Service service, Answer written) {
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                service.client().after(written).get("/articles/article-0").status()
                                        == 200);
    }

    private static void assertSame(Cluster cluster, long last) {
        List<JsonNode> before = views(cluster, last);
        assertThat(before.get(1)).isEqualTo(before.get(0));

        Answer rebuild =
                cluster.queries()
                        .getFirst()
                        .client()
                        .as("admin")
                        .post("/projections/articles/rebuild");
        assertThat(rebuild.status()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(60)).until(() -> isRebuilt(cluster));

        assertThat(views(cluster, last)).isEqualTo(before);
    }

    private static boolean isRebuilt(Cluster cluster) {
        return cluster.queries().stream()
                .map(service -> service.client().get("/projections"))
                .noneMatch(answer -> answer.status() != 200 || answer.json().get(0).has("rebuild"));
    }

    /** What each query service says of all articles and their histories, and of the feed. */
    private static List<JsonNode> views(Cluster cluster, long last) {
        List<JsonNode> views = new ArrayList<>();
        for (Service service : cluster.queries()) {
            Client client = service.client().with("Ledger-Position", String.valueOf(last));
            ArrayNode said = JsonNodeFactory.instance.arrayNode();
            for (int n = 0; n < ARTICLES; n++) {
                said.add(client.get("/articles/article-" + n).json());
                said.add(client.get("/articles/article-" + n + "/revisions?limit=500").json());
            }
            List<Long> positions = new ArrayList<>();
            for (long after = 0; after >= 0; ) {
                JsonNode page = client.get("/changes?limit=500&after=" + after).json();
                for (JsonNode change : page.get("changes")) {
                    positions.add(change.get("position").asLong());
                    said.add(change);
                }
                after = page.get("next").isNull() ? -1 : page.get("next").asLong();
            }
            assertThat(positions)
                    .as("the feed of %s", service)
                    .startsWith(1L)
                    .isEqualTo(LongStream.rangeClosed(1, positions.size()).boxed().toList())
                    .hasSizeGreaterThanOrEqualTo((int) last);
            views.add(said);
        }
        return views;
    }
}
