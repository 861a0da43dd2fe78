package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** {@code Idempotency-Key}: what is sent again is stored once. */
@ExtendWith(Newsroom.Shared.class)
class IdempotencyIT {

    private static final String PASSAGE =
            "{\"section\": \"lead\", \"text\": \"Sent by many, stored once.\"}";

    @Test
    void eightClientsAtOnceMakeOneRevisionAndGetEightEqualAnswers(Newsroom newsroom)
            throws Exception {
        for (int round = 0; round < 5; round++) {
            Manuscript article = newsroom.given("A beginning.\n");
            Client keyed = newsroom.editor().with("Idempotency-Key", "eight-" + round);
            long head = newsroom.head();

            List<Answer> answers = atOnce(8, () -> keyed.post(article.at("/passages"), PASSAGE));

            answers.forEach(newsroom::saw);
            assertThat(answers).extracting(Answer::status).containsOnly(201);
            assertThat(answers).extracting(Answer::text).containsOnly(answers.getFirst().text());
            assertThat(answers).extracting(Answer::position).containsOnly(head + 1);
            assertThat(answers)
                    .extracting(answer -> answer.header("Location").orElseThrow())
                    .containsOnly(answers.getFirst().header("Location").orElseThrow());
            assertThat(newsroom.head()).isEqualTo(head + 1);
            assertThat(article.text()).containsOnlyOnce("Sent by many, stored once.");
        }
    }

    @Test
    void twoUsersMayHaveTheSameKey(Newsroom newsroom) {
        Manuscript article = newsroom.given("A beginning.\n").with("Idempotency-Key", "shared");

        article.send("POST", "/passages", Client.JSON, PASSAGE).isCreated("entries");
        article.by(newsroom.stranger().as("admin").with("Idempotency-Key", "shared"))
                .send("POST", "/passages", Client.JSON, PASSAGE)
                .isCreated("entries");
    }

    @Test
    void aRefusalIsNotRemembered(Newsroom newsroom) {
        Manuscript article = newsroom.given("A beginning.\n").with("Idempotency-Key", "second-try");

        article.post("/passages", "{'section': 'none', 'text': 'X.'}").isRefused(422);
        article.send("POST", "/passages", Client.JSON, PASSAGE).isCreated("entries");
    }

    @Test
    void theFirstAnswerIsGivenAlsoWhenTheArticleHasGoneOn(Newsroom newsroom) {
        Manuscript article = newsroom.given("A beginning.\n");
        Manuscript keyed = article.with("Idempotency-Key", "long-ago");
        Reply first = keyed.send("POST", "/passages", Client.JSON, PASSAGE).isCreated("entries");
        article.delete("/entries/" + first.changes().getFirst().entry()).isDone();

        Reply again = keyed.send("POST", "/passages", Client.JSON, PASSAGE).storesNothing();

        assertThat(again.answer().text()).isEqualTo(first.answer().text());
        assertThat(article.text()).doesNotContain("Sent by many");
    }

    @Test
    void aKeyHasAtMost128Characters(Newsroom newsroom) {
        Manuscript article = newsroom.given("A beginning.\n");

        article.with("Idempotency-Key", "k".repeat(129))
                .send("POST", "/passages", Client.JSON, PASSAGE)
                .isRefused(400);
        article.with("Idempotency-Key", "k".repeat(128))
                .send("POST", "/passages", Client.JSON, PASSAGE)
                .isCreated("entries");
    }

    @Test
    void keysOutliveTheProcess() {
        try (Newsroom newsroom = Newsroom.open()) {
            Manuscript article = newsroom.given("A beginning.\n");
            Manuscript keyed = article.with("Idempotency-Key", "for ever");
            Reply passage = keyed.send("POST", "/passages", Client.JSON, PASSAGE);
            Manuscript other = article.with("Idempotency-Key", "whole text");
            Reply source = other.putText("Another text.\n").isDone();

            newsroom.palimpsest().kill();
            newsroom.palimpsest().restart();

            Reply again = keyed.send("POST", "/passages", Client.JSON, PASSAGE).storesNothing();
            assertThat(again.answer().text()).isEqualTo(passage.answer().text());
            assertThat(again.answer().status()).isEqualTo(201);
            assertThat(other.putText("Another text.\n").storesNothing().answer().text())
                    .isEqualTo(source.answer().text());
            keyed.post("/passages", "{'section': 'lead', 'text': 'Another.'}").isRefused(422);
            other.putText("Yet another text.\n").isRefused(422).leaves("Another text.\n");
        }
    }

    private static List<Answer> atOnce(int clients, Callable<Answer> request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(clients);
        Callable<Answer> client =
                () -> {
                    start.await();
                    return request.call();
                };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(Collections.nCopies(clients, client)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
