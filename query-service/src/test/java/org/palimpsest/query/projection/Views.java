package org.palimpsest.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.history.ArticleHistory;
import org.palimpsest.query.history.Postings;
import org.palimpsest.query.history.Revisions;
import org.palimpsest.query.history.ViewStore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A projection as one start of the service has it: nothing in memory from before. */
final class Views {

    static final List<String> VIEWS = List.of("articles", "revisions", "postings", "checkpoints");

    final LiveViews live = new LiveViews();
    final Revisions revisions;
    final Postings postings;
    final ArticleRows rows;
    final ReachedMarks marks;
    final ArticleHistory history;
    final StoppedArticles stopped;
    private final Generation generation;
    private final Ledger ledger;
    private final MongoDatabase database;
    private @Nullable Shift shift;
    private @Nullable ArticleProjection projection;

    Views(Ledger ledger, MongoDatabase database) {
        this(ledger, database, 1);
    }

    Views(Ledger ledger, MongoDatabase database, long number) {
        this.ledger = ledger;
        this.database = database;
        generation = Generation.of(new ViewStore(database, number), ledger, new EditorialCodec());
        live.show(generation);
        revisions = generation.revisions();
        postings = generation.postings();
        rows = generation.rows();
        marks = generation.marks();
        history = generation.history();
        stopped = generation.stopped();
    }

    /** The projection, for which these views take up the work from whoever has it. */
    ArticleProjection projection() {
        if (projection == null) {
            shift = Objects.requireNonNull(Shift.take(marks, marks.open(0), "views"));
            projection =
                    ArticleProjection.begin(generation, shift, ledger, new EditorialCodec(), live);
        }
        return projection;
    }

    /** Projects what the ledger has behind the place that was reached. */
    Views catchUp() {
        var commits = ledger.commits(marks.reached().position(), 1000);
        if (!commits.isEmpty()) {
            projection().committed(commits);
        }
        return this;
    }

    /** Runs something while the service is at work on these views. */
    void atWork(Runnable meanwhile) {
        if (shift != null) {
            shift.leave();
            projection = null;
        }
        ArticleProjector projector =
                ArticleProjector.start(ledger, new EditorialCodec(), database, live);
        try {
            meanwhile.run();
        } finally {
            projector.close();
        }
    }

    void await(long position) {
        try {
            assertThat(live.sight(position, Duration.ofSeconds(20))).isPresent();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** All that the first generation holds, by view and key; how it came there is left out. */
    static Map<String, List<Document>> contents(MongoDatabase database) {
        Map<String, List<Document>> contents = new TreeMap<>();
        for (String view : VIEWS) {
            List<Document> documents = new ArrayList<>();
            database.getCollection(view + "_1").find().into(documents);
            documents.forEach(document -> document.remove("shift"));
            documents.sort((a, b) -> a.getString("_id").compareTo(b.getString("_id")));
            contents.put(view, documents);
        }
        return contents;
    }
}
