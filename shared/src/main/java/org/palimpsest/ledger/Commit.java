package org.palimpsest.ledger;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What one command did: one document of the ledger. Its hash and what that is taken of are told at
 * {@link Header}.
 *
 * @param position its place in the order of all commits: 1, 2, 3 … without gaps
 * @param stream the stream that its events belong to
 * @param firstSequence the number in the stream of its first event, from 0
 * @param count the number of its events
 * @param at when it was made, by the database server's clock, in microseconds; never before the
 *     commit at the position before
 * @param previousHash the hash of the commit at the position before
 * @param hash its own hash
 * @param payloadDigest the digest of salt and payload
 * @param salt 32 hex digits; null once the payload is erased
 * @param payload its events and what it says of them; null once it is erased; not to be changed
 * @param erased when, by whom and why the payload was erased; null if it was not
 * @param command the id of the command that made it, unique over the ledger; null where it was read
 *     from an export, which does not say it
 */
public record Commit(
        long position,
        String stream,
        long firstSequence,
        int count,
        Instant at,
        String previousHash,
        String hash,
        String payloadDigest,
        @Nullable String salt,
        @Nullable BsonDocument payload,
        @Nullable BsonDocument erased,
        @Nullable String command) {

    static final String EVENTS = "events";
    static final String AGGREGATE_TYPE = "aggregateType";
    static final String METADATA = "metadata";

    static String key(String stream, long firstSequence) {
        return stream + "/" + firstSequence;
    }

    /** Its place, recognisable again. */
    public Mark mark() {
        return new Mark(position, hash);
    }

    /** The number in the stream of its last event. */
    public long lastSequence() {
        return firstSequence + count - 1;
    }

    /** What its hash is taken of. */
    public Header header() {
        return new Header(position, stream, firstSequence, count, at, payloadDigest, previousHash);
    }

    /** Whether its payload was erased by law. */
    public boolean isErased() {
        return payload == null;
    }

    /** What it says of all its events, such as {@code editor} and {@code comment}; may be empty. */
    public BsonDocument metadata() {
        var shared = new BsonDocument();
        if (payload != null) {
            shared.putAll(payload);
            shared.remove(EVENTS);
            shared.remove(AGGREGATE_TYPE);
        }
        return shared;
    }

    /** The text that it says of all its events under {@code name}, if any. */
    public Optional<String> text(String name) {
        return metadata().get(name) instanceof BsonString text
                ? Optional.of(text.getValue())
                : Optional.empty();
    }

    /** The type of the aggregate that its stream is of, if it is one's. */
    public Optional<String> aggregateType() {
        return payload != null && payload.get(AGGREGATE_TYPE) instanceof BsonString type
                ? Optional.of(type.getValue())
                : Optional.empty();
    }

    /**
     * Its events in order; of an erased payload as many {@link Erased}.
     *
     * @throws IllegalArgumentException if the codec does not know a type or revision
     */
    public List<Recorded> events(EventCodec codec) {
        if (payload == null) {
            return erasedEvents();
        }
        Map<String, Object> shared = Metadata.toMap(metadata());
        List<Recorded> events = new ArrayList<>(count);
        for (BsonValue event : payload.getArray(EVENTS)) {
            events.add(event(event.asDocument(), firstSequence + events.size(), shared, codec));
        }
        return List.copyOf(events);
    }

    private static Recorded event(
            BsonDocument event, long sequence, Map<String, Object> shared, EventCodec codec) {
        Map<String, Object> metadata = shared;
        if (event.containsKey(METADATA)) {
            metadata = new HashMap<>(shared);
            metadata.putAll(Metadata.toMap(event.getDocument(METADATA)));
        }
        return new Recorded(
                event.getString("id").getValue(),
                sequence,
                LedgerTime.readAny(event.getString("at").getValue()),
                metadata,
                codec.decode(
                        event.getString("type").getValue(),
                        event.getString("revision").getValue(),
                        event.get("data")));
    }

    private List<Recorded> erasedEvents() {
        var notice = new Erased(erased == null ? new BsonDocument() : erased);
        return LongStream.rangeClosed(firstSequence, lastSequence())
                .mapToObj(n -> new Recorded(key(stream, n), n, at, Map.of(), notice))
                .toList();
    }
}
