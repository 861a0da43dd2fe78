package org.palimpsest.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palimpsest.local.Answer;
import org.palimpsest.local.Client;
import org.palimpsest.local.contract.Manuscript;
import org.palimpsest.local.contract.Newsroom;
import org.palimpsest.local.contract.Problems;
import org.palimpsest.local.contract.Row;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Whatever is sent to any write, the answer comes soon and is no inner error; what is refused is
 * not stored; what is stored can be read, and its export imported.
 */
@Tag("faults")
@ExtendWith(Newsroom.Shared.class)
class FuzzIT {

    private static final Duration SOON = Duration.ofSeconds(2);

    /** So many requests that each kind of answer is among them. */
    private static final int ENOUGH = 1000;

    @Test
    void everyWriteBearsAnyBody(Newsroom newsroom) {
        Seeds seeds = Seeds.said();
        Map<Integer, Integer> statuses = new TreeMap<>();
        Manuscript article = Row.article(newsroom);
        long end = System.nanoTime() + Seeds.duration().toNanos();
        do {
            long seed = seeds.next();
            Mutation.Sent sent = request(Seeds.random(seed), article);
            try {
                Answer answer = check(newsroom, sent);
                statuses.merge(answer.status(), 1, Integer::sum);
                if (answer.status() < 300) {
                    // Each case begins with the same article, so that its seed is all of it.
                    article = Row.article(newsroom);
                }
            } catch (RuntimeException | Error e) {
                String log = Incidents.in(String.valueOf(e.getMessage()), newsroom.palimpsest());
                throw new AssertionError(
                        "again with -Dfuzz.seed=%d:%n%s%n%s".formatted(seed, sent, log), e);
            }
        } while (System.nanoTime() < end);
        System.out.println(seeds.count() + " requests, by status " + statuses);
        if (seeds.count() > ENOUGH) {
            assertThat(statuses).containsKeys(200, 201, 400, 422);
        }
    }

    private static Mutation.Sent request(RandomGenerator random, Manuscript article) {
        Row[] rows = Row.values();
        int row = random.nextInt(rows.length + 2);
        Mutation mutation = new Mutation(random);
        return row < rows.length ? mutation.of(article, rows[row].on(article)) : mutation.article();
    }

    private static Answer check(Newsroom newsroom, Mutation.Sent sent) {
        long head = newsroom.head();
        Answer answer = soon(newsroom.editor(), sent);
        newsroom.saw(answer);
        assertThat(answer.status()).as("%s", answer).isBetween(200, 499);
        if (answer.status() >= 300) {
            assertThat(answer.status()).as("%s", answer).isGreaterThanOrEqualTo(400);
            Problems.check(answer);
            assertThat(newsroom.head()).as("%s", answer).isEqualTo(head);
        } else if (answer.header("Ledger-Position").isPresent()) {
            Copies.check(newsroom, answer.json().get("article").stringValue());
        }
        return answer;
    }

    /** The answer, which must not be late twice: once, the machine may have been busy. */
    private static Answer soon(Client client, Mutation.Sent sent) {
        long start = System.nanoTime();
        Answer answer = send(client, sent);
        if (System.nanoTime() - start > SOON.toNanos()) {
            long again = System.nanoTime();
            Answer second = send(client, sent);
            assertThat(Duration.ofNanos(System.nanoTime() - again))
                    .as("%s", second)
                    .isLessThan(SOON);
            return second.status() < 300 ? second : answer;
        }
        return answer;
    }

    private static Answer send(Client client, Mutation.Sent sent) {
        return sent.mediaType().isEmpty()
                ? bare(client, sent)
                : client.send(sent.method(), sent.path(), sent.mediaType(), sent.body());
    }

    private static Answer bare(Client client, Mutation.Sent sent) {
        return sent.method().equals("DELETE")
                ? client.delete(sent.path())
                : client.post(sent.path());
    }
}
