package org.palimpsest.local.rebuild;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.local.benchmark.Folder;
import org.palimpsest.local.database.EmbeddedDatabase;
import org.palimpsest.query.projection.ArticleProjector;
import org.palimpsest.query.projection.LiveViews;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How fast the views are built anew: a ledger of so many commits over so many articles on the
 * embedded database, in one process.
 */
public final class RebuildBenchmark {

    private RebuildBenchmark() {}

    /**
     * Takes the number of commits, of articles, and of rebuilds; 100,000, 100 and 5 where they are
     * not given. Only the later rebuilds are those of a service that has been at work for minutes:
     * before, Java still compiles.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Integer> numbers =
                Arrays.stream(String.join(" ", arguments).split("\\s+"))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf)
                        .toList();
        int commits = numbers.isEmpty() ? 100_000 : numbers.getFirst();
        int articles = numbers.size() < 2 ? 100 : numbers.get(1);
        int rebuilds = numbers.size() < 3 ? 5 : numbers.get(2);
        System.out.printf("%,d commits over %,d articles%n", commits, articles);
        Folder.fresh(folder -> measure(folder, commits, articles, rebuilds));
    }

    private static void measure(Path folder, int commits, int articles, int rebuilds)
            throws IOException, InterruptedException {
        try (EmbeddedDatabase server = EmbeddedDatabase.open(folder);
                MongoClient mongo = MongoClients.create(server.connectionString())) {
            MongoDatabase database = mongo.getDatabase("palimpsest");
            Ledger ledger = Ledger.open(database);
            long begun = System.nanoTime();
            new ManyCommits(ledger, articles).write(commits);
            print("written", commits, begun);
            LiveViews views = new LiveViews();
            begun = System.nanoTime();
            try (ArticleProjector projector =
                    ArticleProjector.start(ledger, new EditorialCodec(), database, views)) {
                views.sight(commits, Duration.ofHours(1)).orElseThrow();
                print("projected", commits, begun);
                for (int rebuild = 0; rebuild < rebuilds; rebuild++) {
                    long before = views.sight().orElseThrow().generation().number();
                    begun = System.nanoTime();
                    projector.rebuild();
                    while (views.sight().orElseThrow().generation().number() == before) {
                        Thread.sleep(10);
                    }
                    print("rebuilt", commits, begun);
                }
            }
            ledger.close();
        }
    }

    private static void print(String what, int commits, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-10s %,8d commits in %6.1f s: %,7.0f a second%n",
                what,
                commits,
                seconds,
                commits / seconds);
    }
}
