package org.palimpsest.local.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palimpsest.local.Client;
import org.palimpsest.local.contract.Manuscript;
import org.palimpsest.local.contract.Newsroom;
import org.palimpsest.local.contract.Ruritania;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** After a random history, every question about it is answered as a naive model answers it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NaiveModelIT {

    private static final long SEED = Long.getLong("model.seed", System.currentTimeMillis());
    private static final int EDITS = Integer.getInteger("model.edits", 500);

    private final Newsroom newsroom = Newsroom.open();
    private Pasts pasts = Pasts.of("");
    private Past past = new Past("");

    @BeforeAll
    void editAndFold() {
        List<Manuscript> articles =
                List.of(newsroom.given(Ruritania.TEXT), newsroom.given(Ruritania.TEXT));
        Map<Integer, Integer> statuses = new Edits(newsroom, articles, SEED).send(EDITS).statuses();
        System.out.println("model.seed=" + SEED + ", answers " + statuses);
        int done = statuses.getOrDefault(200, 0) + statuses.getOrDefault(201, 0);
        assertThat(done).as("model.seed=" + SEED).isGreaterThan(EDITS * 2 / 3);
        pasts = Pasts.of(auditor().get("/audit/commits").text());
        past = pasts.all().getFirst();
    }

    @AfterAll
    void close() {
        newsroom.close();
    }

    @Test
    void pastRevisions() {
        PastReads reads = new PastReads(past, reviewer(), random());
        reads.everyRevision();
        reads.theInstantOfEveryRevision();
        reads.partsWhichWereThereOrNot();
    }

    @Test
    void factListsAndTimelines() {
        new FactLists(past, reviewer(), random()).atSomeRevisions();
    }

    @Test
    void histories() {
        Histories histories = new Histories(past, reviewer(), random());
        histories.ofTheArticle();
        histories.filtered();
        histories.ofParts();
    }

    @Test
    void diffs() {
        new Diffs(past, reviewer(), random()).betweenAnyTwo();
    }

    @Test
    void blame() {
        new Blames(past, reviewer(), random()).thenAndNow();
    }

    @Test
    void changes() {
        Feed feed = new Feed(pasts, reviewer(), random());
        feed.ofEverything();
        feed.filtered();
    }

    @Test
    void verification() {
        new Reviewer(auditor(), SEED).reads("/audit/verification", pasts.verification());
    }

    private Reviewer reviewer() {
        return new Reviewer(newsroom.reader(), SEED);
    }

    private Client auditor() {
        return newsroom.palimpsest().query().as("reviewer");
    }

    private static RandomGenerator random() {
        return new SplittableRandom(SEED);
    }
}
