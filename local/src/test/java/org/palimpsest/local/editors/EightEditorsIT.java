package org.palimpsest.local.editors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.palimpsest.local.contract.Manuscript;
import org.palimpsest.local.contract.Newsroom;
import org.palimpsest.local.contract.Ruritania;
import org.palimpsest.view.ArticleView;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Eight editors at one article, whatever comes to their minds, for a while. */
@Tag("faults")
class EightEditorsIT {

    private static final int EDITORS = 8;
    private static final int SAMPLES = 40;
    private static final Duration WORK = Duration.ofSeconds(Long.getLong("editors.seconds", 25));
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    @Test
    void loseNothingAndLeaveOneHistoryThatFoldsToWhatIsRead() throws Exception {
        long seed = Long.getLong("editors.seed", System.currentTimeMillis());
        System.out.println("editors.seed=" + seed);
        try (Newsroom newsroom = Newsroom.open()) {
            Manuscript article = newsroom.given(Ruritania.TEXT);

            List<Editor> editors = work(newsroom, article, seed);

            History history = History.of(article);
            history.hasNoGap();
            history.holdsExactly(
                    editors.stream().flatMap(editor -> editor.acknowledged().stream()).toList());
            System.out.println(
                    history.revisions().size() + " revisions; answers " + statuses(editors));
            JsonNode view = article.get("");
            String export = article.raw();
            Map<Long, String> past = past(article, history.revisions().size());
            assertThat(newsroom.palimpsest().stop()).isEqualTo(143);

            Fold fold = Fold.of(newsroom.data(), article.slug());
            assertThat(fold.texts()).containsAllEntriesOf(past);
            assertThat(fold.texts().get(fold.article().revision())).isEqualTo(export);
            assertThat(view(fold)).isEqualTo(comparable(view));
        }
    }

    private static List<Editor> work(Newsroom newsroom, Manuscript article, long seed)
            throws Exception {
        long end = System.nanoTime() + WORK.toNanos();
        List<Callable<Editor>> work =
                IntStream.range(0, EDITORS)
                        .mapToObj(number -> new Editor(newsroom, article.at(""), number, seed))
                        .map(editor -> (Callable<Editor>) () -> editor.workUntil(end))
                        .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Editor> done = new ArrayList<>();
            for (Future<Editor> editor : threads.invokeAll(work)) {
                done.add(editor.get());
            }
            return done;
        }
    }

    private static Map<Integer, Integer> statuses(List<Editor> editors) {
        Map<Integer, Integer> all = new TreeMap<>();
        editors.forEach(
                editor ->
                        editor.statuses()
                                .forEach(
                                        (status, count) -> all.merge(status, count, Integer::sum)));
        return all;
    }

    /** The export at some revisions from first to last. */
    private static Map<Long, String> past(Manuscript article, long revisions) {
        Map<Long, String> past = new TreeMap<>();
        LongStream.rangeClosed(0, SAMPLES)
                .map(sample -> 1 + sample * (revisions - 1) / SAMPLES)
                .forEach(
                        revision ->
                                past.computeIfAbsent(
                                        revision,
                                        number ->
                                                article.read("?format=wiki&revision=" + number)
                                                        .text()));
        return past;
    }

    /** The fold as its GET would give it. */
    private static JsonNode view(Fold fold) {
        return comparable(JSON.valueToTree(ArticleView.of(fold.article())));
    }

    /** Written and read alike, but for its instants, which only the services write so. */
    private static JsonNode comparable(JsonNode article) {
        ObjectNode copy = (ObjectNode) JSON.readTree(JSON.writeValueAsString(article));
        copy.remove(List.of("createdAt", "updatedAt"));
        return copy;
    }
}
