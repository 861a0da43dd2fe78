package org.palimpsest.query;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.FactEvent.FigureCorrected;
import org.palimpsest.article.IdentitySource;
import org.palimpsest.article.Located;
import org.palimpsest.article.Revision;
import org.palimpsest.article.Source;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.codec.ArticleShape;
import org.palimpsest.codec.CommittedRevision;
import org.palimpsest.codec.EditorialCodec;
import org.palimpsest.language.FactFinder;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.Draft;
import org.palimpsest.ledger.EventCodec;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.source.SourceParser;
import org.palimpsest.source.SourceText;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Editors at work: each edit is one commit in the ledger, as the command service writes it. */
public final class Newsroom {

    /** A short article: a figure, a date, visits both ways. */
    public static final String RELATIONS =
            """
            = Japan–Peru relations =

            Infobox
            - Party1: Japan
            - Party2: Peru

            Relations began in June 1872.

            == Economy ==
            Trade totaled US$3.5 billion in 2023, and over 1,700 people moved.

            === Details ===
            The treaty has 12345678901234567890.125 words.

            == High-level visits ==
            ;Visits from Japan to Peru
            - Prime Minister Shinzō Abe (2016)
            - Prince Hitachi (June 1999)
            ;Visits from Peru to Japan
            - President Alberto Fujimori (1990, 1992)
            """;

    private static final EventCodec CODEC = new EditorialCodec();

    private final Ledger ledger;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();

    public Newsroom(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Goes on with an article as the ledger has it. */
    public static Newsroom resumed(Ledger ledger, String slug) {
        Newsroom newsroom = new Newsroom(ledger);
        newsroom.resume(slug);
        return newsroom;
    }

    /** Goes on with a further article as the ledger has it. */
    public void resume(String slug) {
        ledger.stream(slug, 0)
                .forEachRemaining(
                        commit -> {
                            CommittedRevision known = CommittedRevision.of(commit, CODEC);
                            articles.put(
                                    slug, article(slug).revise(known.revision(), known.events()));
                            sequences.put(slug, commit.lastSequence() + 1);
                        });
    }

    /** The article as it is after what was written here. */
    public Article article(String slug) {
        return articles.getOrDefault(slug, Article.unwritten(slug));
    }

    public Commit imports(String slug, String text) {
        SourceText source = SourceParser.parse(text);
        var blocks =
                new ArticleReader(new FactFinder())
                        .read(source, new IdentitySource(article(slug).identities()));
        return writes("editor", slug, new ArticleImported(slug, blocks, source.epilogue()));
    }

    /** Corrects the article's first figure. */
    public Commit corrects(String slug, long value) {
        return corrects("editor", slug, value);
    }

    public Commit corrects(String editor, String slug, long value) {
        return writes(editor, slug, correction(slug, value));
    }

    /** The same, resting on sources. */
    public Commit corrects(List<Source> sources, String editor, String slug, long value) {
        return writes(editor, slug, null, sources, correction(slug, value));
    }

    public EditorialEvent correction(String slug, long value) {
        for (Located located : article(slug).entries()) {
            for (var fact : located.entry().facts().toList()) {
                if (fact.value() instanceof Figure figure) {
                    return new FigureCorrected(
                            located.section(),
                            located.entry().id(),
                            fact.id(),
                            new Figure(
                                    BigDecimal.valueOf(value), figure.qualifier(), figure.unit()),
                            "US$" + value);
                }
            }
        }
        throw new AssertionError("no figure in " + slug);
    }

    public Commit writes(String editor, String slug, EditorialEvent... events) {
        return writes(editor, slug, null, List.of(), events);
    }

    /** An edit that says which revision it undoes. */
    public Commit reverts(String editor, String slug, long reverted, EditorialEvent... events) {
        return writes(editor, slug, Long.valueOf(reverted), List.of(), events);
    }

    private Commit writes(
            String editor,
            String slug,
            @Nullable Long reverts,
            List<Source> sources,
            EditorialEvent... events) {
        Article before = article(slug);
        BsonDocument payload = payload(editor, before.revision() + 1, events);
        payload.append("sources", ArticleShape.sources(sources));
        if (reverts != null) {
            payload.append("reverts", new BsonInt64(reverts));
        }
        Commit commit = append(slug, payload, events.length);
        Revision revision =
                new Revision(
                        before.revision() + 1, commit.at(), editor, "why", sources, reverts, null);
        articles.put(slug, before.revise(revision, List.of(events)));
        return commit;
    }

    /** A correction of the article's first figure, with what its editor says of it. */
    public Commit explains(String slug, long value, String comment, List<Source> sources) {
        EditorialEvent correction = correction(slug, value);
        Article before = article(slug);
        BsonDocument payload = payload("editor", before.revision() + 1, correction);
        payload.put("comment", new BsonString(comment));
        payload.put("sources", ArticleShape.sources(sources));
        Commit commit = append(slug, payload, 1);
        Revision revision =
                new Revision(before.revision() + 1, commit.at(), "editor", comment, sources);
        articles.put(slug, before.revise(revision, List.of(correction)));
        return commit;
    }

    /** A commit of which no reader can make anything. */
    public Commit poisons(String slug) {
        BsonDocument payload = payload("editor", article(slug).revision() + 1);
        payload.append(
                "events",
                new BsonArray(
                        List.of(
                                new BsonDocument("id", new BsonString(UUID.randomUUID().toString()))
                                        .append("type", new BsonString("figure-corrected")))));
        return append(slug, payload, 1);
    }

    private Commit append(String slug, BsonDocument payload, int count) {
        long sequence = sequences.getOrDefault(slug, 0L);
        sequences.put(slug, sequence + count);
        return ledger.append(new Draft(slug, sequence, UUID.randomUUID().toString(), payload))
                .join()
                .commit();
    }

    private static BsonDocument payload(String editor, long number, EditorialEvent... events) {
        BsonArray stored = new BsonArray();
        for (EditorialEvent event : new ArrayList<>(List.of(events))) {
            EventCodec.Encoded encoded = CODEC.encode(event);
            stored.add(
                    new BsonDocument("id", new BsonString(UUID.randomUUID().toString()))
                            .append("at", new BsonString(Instant.now().toString()))
                            .append("type", new BsonString(encoded.type()))
                            .append("revision", new BsonString(encoded.revision()))
                            .append("data", encoded.data()));
        }
        return new BsonDocument("events", stored)
                .append("revision", new BsonInt64(number))
                .append("editor", new BsonString(editor))
                .append("comment", new BsonString("why"))
                .append("sources", new BsonArray());
    }
}
