package org.palimpsest.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.query.history.ArticleHistory;
import org.palimpsest.query.history.Checkpoints;
import org.palimpsest.query.history.Revisions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A projection as one start of the service has it: nothing in memory from before. */
final class Views {

    final Progress progress = new Progress();
    final Revisions revisions;
    final ArticleRows rows;
    final ReachedMarks marks;
    final ArticleHistory history;
    final ArticleProjection projection;
    private final Ledger ledger;
    private final MongoDatabase database;

    Views(Ledger ledger, MongoDatabase database) {
        this.ledger = ledger;
        this.database = database;
        revisions = new Revisions(database);
        rows = new ArticleRows(database);
        marks = new ReachedMarks(database);
        Checkpoints checkpoints = new Checkpoints(database);
        history = new ArticleHistory(ledger, new EditorialCodec(), revisions, checkpoints);
        projection =
                new ArticleProjection(
                        new EditorialCodec(),
                        history,
                        revisions,
                        checkpoints,
                        rows,
                        marks,
                        progress);
    }

    /** Projects what the ledger has behind the place that was reached. */
    Views catchUp() {
        var commits = ledger.commits(marks.reached().position(), 1000);
        if (!commits.isEmpty()) {
            projection.committed(commits);
        }
        return this;
    }

    /** Runs something while the service is at work on these views. */
    void atWork(Runnable meanwhile) {
        ArticleTail tail =
                ArticleTail.start(ledger, new EditorialCodec(), database, history, progress);
        try {
            meanwhile.run();
        } finally {
            tail.close();
        }
    }

    void await(long position) {
        try {
            assertThat(progress.awaits(position, Duration.ofSeconds(20))).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** All that the views hold, by collection and key; the ledger itself and the trail left out. */
    static Map<String, List<Document>> contents(MongoDatabase database) {
        Map<String, List<Document>> contents = new TreeMap<>();
        for (String view : List.of("articles", "revisions", "checkpoints", "projections")) {
            List<Document> documents = new ArrayList<>();
            database.getCollection(view).find().into(documents);
            documents.sort((a, b) -> a.getString("_id").compareTo(b.getString("_id")));
            contents.put(view, documents);
        }
        return contents;
    }
}
