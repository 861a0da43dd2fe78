package org.palimpsest.query.blame;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.article.Block;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent.EntryRevised;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Revision;
import org.palimpsest.article.SectionEvent.SectionMoved;
import org.palimpsest.article.Segment;
import org.palimpsest.article.TitleLine;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Mark;
import org.palimpsest.query.TestDatabase;
import org.palimpsest.query.history.ArticleHistory;
import org.palimpsest.query.history.Attribution;
import org.palimpsest.query.history.Authorship;
import org.palimpsest.query.history.Authorships;
import org.palimpsest.query.history.Checkpoints;
import org.palimpsest.query.history.Chronicle;
import org.palimpsest.query.history.Revisions;
import org.palimpsest.query.history.ViewStore;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Blame of the largest article, and of a text that was edited again and again. */
class LargeBlameTest {

    private static final TestDatabase SERVER = new TestDatabase();

    private final MongoDatabase database = SERVER.fresh();
    private final ViewStore store = new ViewStore(database, 1);
    private final List<Article> articles = new ArrayList<>(List.of(Article.unwritten("a")));
    private final Authorships authorships = authorships();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void anArticleOfFiftyThousandEntries() {
        List<Block> lines =
                new ArrayList<>(
                        List.of(title(), heading("one"), entry("e0", "First."), heading("two")));
        for (int i = 1; i <= 50_000; i++) {
            lines.add(entry("e" + i, "Line of copper and tuna"));
        }
        then(new ArticleImported("a", lines, "\n"));
        for (int i = 1; i <= 50; i++) {
            then(new EntryRevised("two", entry("e" + i * 1_000, "Line of ore"), null));
        }
        Duration moving =
                time(() -> then(new SectionMoved("two", 3, true, "one", null, "\n\n", null, null)));

        Duration[] took = new Duration[1];
        Blame blame = blame(52, took);

        assertThat(blame.entries()).hasSize(50_001);
        assertThat(spans(blame, "e1")).containsExactly("Line of copper and tuna 1");
        assertThat(spans(blame, "e2000")).containsExactly("Line of  1", "ore 3");
        assertThat(moving).isLessThan(Duration.ofSeconds(20));
        assertThat(took[0]).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void anEntryThatWasEditedTwoThousandTimes() {
        Random random = new Random(1);
        String[] words = "the tuna of the ore ".repeat(20).split(" ");
        then(new ArticleImported("a", List.of(title(), entry("e1", String.join(" ", words))), ""));
        Duration editing =
                time(
                        () -> {
                            for (int i = 2; i <= 2_001; i++) {
                                words[random.nextInt(words.length)] = "w" + i;
                                then(
                                        new EntryRevised(
                                                "lead",
                                                entry("e1", String.join(" ", words)),
                                                null));
                            }
                        });

        Duration[] took = new Duration[1];
        Blame blame = blame(2_001, took);

        assertThat(spans(blame, "e1"))
                .hasSizeGreaterThan(90)
                .allMatch(span -> span.matches("w(\\d+) +\\1"));
        assertThat(blame(1, new Duration[1]).entries().getFirst().spans()).hasSize(1);
        assertThat(took[0]).isLessThan(Duration.ofSeconds(2));
        assertThat(editing).isLessThan(Duration.ofSeconds(30));
    }

    private static List<String> spans(Blame blame, String entry) {
        return blame.entries().stream()
                .filter(blamed -> blamed.entry().equals(entry))
                .flatMap(blamed -> blamed.spans().stream())
                .map(span -> span.text() + " " + span.revision())
                .toList();
    }

    /** By a service that has nothing in memory yet. */
    private Blame blame(int revision, Duration[] took) {
        Authors authors = new Authors(authorships());
        long start = System.nanoTime();
        Blame blame = authors.of(articles.get(revision));
        took[0] = Duration.ofNanos(System.nanoTime() - start);
        return blame;
    }

    private static Duration time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void then(EditorialEvent event) {
        Article before = articles.getLast();
        long number = before.revision() + 1;
        Chronicle.Told told =
                Chronicle.tell(
                        before,
                        new CommittedRevision(
                                "a",
                                number,
                                new Revision(number, Instant.EPOCH, "ada", null, List.of()),
                                List.of(event)),
                        new Mark(number, "hash"));
        Authorship authorship = Attribution.of(before, told, new Past());
        new Revisions(store).save(List.of(new Revisions.Kept(told.revision(), authorship)), 1);
        articles.add(told.article());
    }

    private final class Past implements Attribution.Past {
        @Override
        public Article at(long revision) {
            return articles.get((int) revision);
        }

        @Override
        public Map<Long, Authorship> authorships(Set<Long> revisions) {
            return authorships.of("a", revisions);
        }
    }

    private Authorships authorships() {
        return new ArticleHistory(
                        Ledger.open(database),
                        new EditorialCodec(),
                        new Revisions(store),
                        new Checkpoints(store))
                .authorships();
    }

    private static Block title() {
        return new TitleLine(new Frame("", "= ", " ="), "Large");
    }

    private static Heading heading(String section) {
        return new Heading(new Frame("\n\n", "==", "=="), section, 2, section);
    }

    private static Entry entry(String id, String text) {
        return new Entry(
                new Frame("\n\n", "", ""),
                id,
                EntryKind.PARAGRAPH,
                List.of(new Segment.Words(text)),
                null);
    }
}
