package org.palimpsest.codec;

import static org.palimpsest.codec.Bson.array;
import static org.palimpsest.codec.Bson.list;
import static org.palimpsest.codec.Bson.numberOrNull;
import static org.palimpsest.codec.Bson.put;
import static org.palimpsest.codec.Bson.putNumber;
import static org.palimpsest.codec.Bson.text;
import static org.palimpsest.codec.Bson.textOrNull;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.palimpsest.article.Article;
import org.palimpsest.article.Identities;
import org.palimpsest.article.Provenance;
import org.palimpsest.article.Revision;
import org.palimpsest.article.Source;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A folded article as it is kept in snapshots and checkpoints, with the version of the fold that
 * made it.
 */
public final class ArticleShape {

    private ArticleShape() {}

    public static BsonDocument write(Article article) {
        BsonDocument document = new BsonDocument("fold", new BsonInt64(Article.FOLD_VERSION));
        put(document, "slug", article.slug());
        put(document, "createdAt", article.createdAt().toString());
        document.put("latest", revision(article.latest()));
        document.put("blocks", array(article.blocks(), BlockShape::write));
        put(document, "epilogue", article.epilogue());
        document.put("identities", identities(article.identities()));
        document.put("provenance", provenance(article.provenance()));
        return document;
    }

    /** Whether today's fold made it; what another version made must be folded again. */
    public static boolean isCurrent(BsonDocument document) {
        return document.getInt64("fold").getValue() == Article.FOLD_VERSION;
    }

    public static Article read(BsonDocument document) {
        return new Article(
                text(document, "slug"),
                Instant.parse(text(document, "createdAt")),
                revision(document.getDocument("latest")),
                list(document, "blocks", block -> BlockShape.read(block.asDocument())),
                text(document, "epilogue"),
                identities(document.getDocument("identities")),
                provenance(document.getDocument("provenance")));
    }

    private static BsonDocument revision(Revision revision) {
        BsonDocument document = new BsonDocument("number", new BsonInt64(revision.number()));
        put(document, "at", revision.at().toString());
        put(document, "editor", revision.editor());
        put(document, "comment", revision.comment());
        document.put("sources", sources(revision.sources()));
        putNumber(document, "reverts", revision.reverts());
        putNumber(document, "restores", revision.restores());
        return document;
    }

    private static Revision revision(BsonDocument document) {
        return new Revision(
                document.getInt64("number").getValue(),
                Instant.parse(text(document, "at")),
                text(document, "editor"),
                textOrNull(document, "comment"),
                sources(document),
                numberOrNull(document, "reverts"),
                numberOrNull(document, "restores"));
    }

    public static BsonArray sources(List<Source> sources) {
        return array(
                sources,
                source ->
                        put(
                                new BsonDocument("title", new BsonString(source.title())),
                                "url",
                                source.url()));
    }

    public static List<Source> sources(BsonDocument document) {
        return list(
                document,
                "sources",
                source ->
                        new Source(
                                text(source.asDocument(), "title"),
                                textOrNull(source.asDocument(), "url")));
    }

    private static BsonDocument identities(Identities identities) {
        BsonDocument document = new BsonDocument("entries", new BsonInt64(identities.entries()));
        document.put("facts", new BsonInt64(identities.facts()));
        document.put("sections", array(List.copyOf(identities.sections()), BsonString::new));
        return document;
    }

    private static Identities identities(BsonDocument document) {
        return Identities.of(
                document.getInt64("entries").getValue(),
                document.getInt64("facts").getValue(),
                new HashSet<>(list(document, "sections", id -> id.asString().getValue())));
    }

    private static BsonDocument provenance(Provenance provenance) {
        BsonDocument document = new BsonDocument("sections", numbers(provenance.sections()));
        document.put("entries", numbers(provenance.entries()));
        document.put("facts", numbers(provenance.facts()));
        // Keys of an infobox may hold dots, which a field's name should not.
        document.put(
                "fields",
                array(
                        List.copyOf(provenance.fields().entrySet()),
                        field ->
                                new BsonDocument("key", new BsonString(field.getKey()))
                                        .append("revision", new BsonInt64(field.getValue()))));
        // By revision, for an import's sources are those of each of its entries.
        BsonDocument revisionSources = new BsonDocument();
        provenance
                .entrySources()
                .forEach(
                        (entry, sources) ->
                                revisionSources.computeIfAbsent(
                                        Long.toString(provenance.entries().get(entry)),
                                        revision -> sources(sources)));
        document.put("revisionSources", revisionSources);
        return document;
    }

    private static Provenance provenance(BsonDocument document) {
        Map<String, Long> fields = new HashMap<>();
        for (var field : document.getArray("fields")) {
            fields.put(
                    text(field.asDocument(), "key"),
                    field.asDocument().getInt64("revision").getValue());
        }
        PMap<String, Long> entries = numbers(document.getDocument("entries"));
        return new Provenance(
                numbers(document.getDocument("sections")),
                entries,
                numbers(document.getDocument("facts")),
                HashTreePMap.from(fields),
                entrySources(document.getDocument("revisionSources"), entries));
    }

    private static PMap<String, List<Source>> entrySources(
            BsonDocument revisionSources, Map<String, Long> entries) {
        Map<String, List<Source>> stored = new HashMap<>();
        for (String revision : revisionSources.keySet()) {
            stored.put(
                    revision, sources(new BsonDocument("sources", revisionSources.get(revision))));
        }
        Map<String, List<Source>> entrySources = new HashMap<>();
        entries.forEach(
                (entry, revision) -> {
                    List<Source> sources = stored.get(Long.toString(revision));
                    if (sources != null) {
                        entrySources.put(entry, sources);
                    }
                });
        return HashTreePMap.from(entrySources);
    }

    private static BsonDocument numbers(Map<String, Long> revisions) {
        BsonDocument document = new BsonDocument();
        revisions.forEach((id, revision) -> document.put(id, new BsonInt64(revision)));
        return document;
    }

    private static PMap<String, Long> numbers(BsonDocument document) {
        Map<String, Long> revisions = new HashMap<>();
        document.forEach((id, revision) -> revisions.put(id, revision.asInt64().getValue()));
        return HashTreePMap.from(revisions);
    }
}
