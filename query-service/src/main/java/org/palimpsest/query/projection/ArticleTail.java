package org.palimpsest.query.projection;

import com.mongodb.client.MongoDatabase;

import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.ledger.Mark;
import org.palimpsest.ledger.Tail;
import org.palimpsest.query.history.ArticleHistory;
import org.palimpsest.query.history.Checkpoints;
import org.palimpsest.query.history.Revisions;

/** The projection of articles at work, from the place that it had reached. */
public final class ArticleTail implements AutoCloseable {

    private final Tail tail;

    private ArticleTail(Tail tail) {
        this.tail = tail;
    }

    /** Goes on where the views end; begins anew where another version of the fold made them. */
    public static ArticleTail start(
            Ledger ledger,
            EventCodec codec,
            MongoDatabase views,
            ArticleHistory history,
            ArticleRows rows,
            Progress progress) {
        Revisions revisions = new Revisions(views);
        Checkpoints checkpoints = new Checkpoints(views);
        ReachedMarks marks = new ReachedMarks(views);
        Mark reached = marks.reached();
        if (reached.equals(Mark.START)) {
            rows.clear();
            revisions.clear();
            checkpoints.clear();
        }
        progress.reached(reached.position());
        return new ArticleTail(
                ledger.follow(
                        reached,
                        new ArticleProjection(
                                codec, history, revisions, checkpoints, rows, marks, progress)));
    }

    @Override
    public void close() {
        tail.close();
    }
}
