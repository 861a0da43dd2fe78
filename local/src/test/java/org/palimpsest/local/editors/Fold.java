package org.palimpsest.local.editors;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.palimpsest.article.Article;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.local.database.EmbeddedDatabase;
import org.palimpsest.source.SourcePrinter;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article folded from the ledger's first commit on, with no view, checkpoint or snapshot.
 *
 * @param texts its export after each revision
 */
record Fold(Article article, Map<Long, String> texts) {

    private static final int PAGE = 500;

    /** Folds the only article in a data folder that no process has open. */
    static Fold of(Path data, String slug) {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(data);
                MongoClient client = MongoClients.create(database.connectionString());
                Ledger ledger = Ledger.open(client.getDatabase("palimpsest"))) {
            EditorialCodec codec = new EditorialCodec();
            Article article = Article.unwritten(slug);
            Map<Long, String> texts = new TreeMap<>();
            long head = ledger.head().position();
            for (long after = 0; after < head; after += PAGE) {
                for (Commit commit : ledger.commits(after, PAGE)) {
                    CommittedRevision committed = CommittedRevision.of(commit, codec);
                    article = article.revise(committed.revision(), committed.events());
                    texts.put(article.revision(), SourcePrinter.print(article));
                }
            }
            return new Fold(article, texts);
        }
    }
}
