package org.palimpsest.local.rebuild;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.FactEvent.FigureCorrected;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.ledger.Appended;
import org.palimpsest.ledger.Draft;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.local.demo.DemoArticle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Imports the demonstration article under many names, then corrects their figures in turn. */
final class ManyCommits {

    private static final EventCodec CODEC = new EditorialCodec();
    private static final int AT_ONCE = 32;
    private static final int EDITORS = 8;

    private final Ledger ledger;
    private final int articles;
    private final ArticleImported imported;
    private final List<FigureCorrected> corrections;

    ManyCommits(Ledger ledger, int articles) {
        this.ledger = ledger;
        this.articles = articles;
        DemoArticle demo = DemoArticle.read();
        this.imported = demo.imported();
        this.corrections = demo.corrections(1);
    }

    void write(int commits) {
        List<CompletableFuture<Appended>> open = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            open.add(ledger.append(draft(i % articles, i / articles)));
            if (open.size() == AT_ONCE) {
                open.forEach(CompletableFuture::join);
                open.clear();
            }
        }
        open.forEach(CompletableFuture::join);
    }

    private Draft draft(int article, int edits) {
        String slug = "article-" + article;
        EditorialEvent event = edits == 0 ? imported : correction(article, edits);
        EventCodec.Encoded encoded = CODEC.encode(event);
        BsonDocument stored =
                new BsonDocument("id", new BsonString(UUID.randomUUID().toString()))
                        .append("at", new BsonString(Instant.now().toString()))
                        .append("type", new BsonString(encoded.type()))
                        .append("revision", new BsonString(encoded.revision()))
                        .append("data", encoded.data());
        BsonDocument payload =
                new BsonDocument("events", new BsonArray(List.of(stored)))
                        .append("revision", new BsonInt64(edits + 1L))
                        .append("editor", new BsonString("editor " + edits % EDITORS))
                        .append("comment", new BsonString("revised by customs"))
                        .append("sources", new BsonArray());
        return new Draft(slug, edits, UUID.randomUUID().toString(), payload);
    }

    private FigureCorrected correction(int article, int edits) {
        FigureCorrected one = corrections.get((article + edits) % corrections.size());
        return new FigureCorrected(
                one.section(),
                one.entry(),
                one.fact(),
                new Figure(
                        BigDecimal.valueOf(edits), one.figure().qualifier(), one.figure().unit()),
                String.valueOf(edits));
    }
}
