package org.palimpsest.codec;

import org.bson.BsonInt64;
import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Revision;
import org.palimpsest.article.Source;
import org.palimpsest.ledger.Commit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a commit says of its revision, beside its events: its number, editor, comment and sources.
 */
public final class Signature {

    private static final String REVISION = "revision";
    private static final String EDITOR = "editor";
    private static final String COMMENT = "comment";
    private static final String SOURCES = "sources";
    private static final String REVERTS = "reverts";
    private static final String RESTORES = "restores";
    private static final String TITLE = "title";
    private static final String URL = "url";

    private Signature() {}

    /** The revision as the metadata of its events; its time is the ledger's to say. */
    public static Map<String, Object> write(Revision revision) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put(REVISION, revision.number());
        metadata.put(EDITOR, revision.editor());
        if (revision.comment() != null) {
            metadata.put(COMMENT, revision.comment());
        }
        metadata.put(SOURCES, revision.sources().stream().map(Signature::source).toList());
        if (revision.reverts() != null) {
            metadata.put(REVERTS, revision.reverts());
        }
        if (revision.restores() != null) {
            metadata.put(RESTORES, revision.restores());
        }
        return metadata;
    }

    /**
     * The revision that the metadata of a commit's events tells of.
     *
     * @param at when the ledger took it
     * @throws IllegalArgumentException if the metadata does not say the revision's number or editor
     */
    public static Revision read(Map<String, ?> metadata, Instant at) {
        return new Revision(
                ((Number) required(metadata, REVISION)).longValue(),
                at,
                (String) required(metadata, EDITOR),
                (String) metadata.get(COMMENT),
                sources(metadata.get(SOURCES)),
                number(metadata.get(REVERTS)),
                number(metadata.get(RESTORES)));
    }

    /** The number of the revision that a commit made, if it says one; its events are not read. */
    public static OptionalLong number(Commit commit) {
        return commit.metadata().get(REVISION) instanceof BsonInt64 number
                ? OptionalLong.of(number.getValue())
                : OptionalLong.empty();
    }

    private static @Nullable Long number(@Nullable Object stored) {
        return stored instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }

    private static Map<String, Object> source(Source source) {
        return source.url() == null
                ? Map.of(TITLE, source.title())
                : Map.of(TITLE, source.title(), URL, source.url());
    }

    private static List<Source> sources(@Nullable Object stored) {
        return stored instanceof List<?> list
                ? list.stream()
                        .map(source -> (Map<?, ?>) source)
                        .map(map -> new Source((String) map.get(TITLE), (String) map.get(URL)))
                        .toList()
                : List.of();
    }

    private static Object required(Map<String, ?> metadata, String name) {
        Object value = metadata.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The commit does not say its " + name);
        }
        return value;
    }
}
