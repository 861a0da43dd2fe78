package org.palimpsest.ledger;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A commit as one line of an export: the JSON object of the {@link Header}'s members, {@code hash},
 * and {@code salt} and {@code payload}, or in place of these two {@code erased}; in the canonical
 * form of RFC 8785, UTF-8, without white space. The command that made it is not exported.
 *
 * <p>Reading trusts nothing: a line must be byte for byte the form in which what it says is
 * written, so that no two lines say the same.
 */
public final class CommitLine {

    /** How deep documents may lie in each other; MongoDB stores none that are deeper. */
    private static final int DEEPEST = 100;

    /** The greatest number that every reader of JSON reads exactly. */
    private static final long GREATEST = (1L << 53) - 1;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");

    static final String POSITION = "position";
    private static final String STREAM = "stream";
    private static final String FIRST_SEQUENCE = "firstSequence";
    private static final String COUNT = "count";
    private static final String AT = "at";
    private static final String PAYLOAD_DIGEST = "payloadDigest";
    private static final String PREVIOUS_HASH = "previousHash";
    private static final String HASH_FIELD = "hash";
    private static final String SALT_FIELD = "salt";
    private static final String PAYLOAD = "payload";
    private static final String ERASED = "erased";
    private static final Set<String> FIELDS =
            Set.of(
                    POSITION,
                    STREAM,
                    FIRST_SEQUENCE,
                    COUNT,
                    AT,
                    PAYLOAD_DIGEST,
                    PREVIOUS_HASH,
                    HASH_FIELD,
                    SALT_FIELD,
                    PAYLOAD,
                    ERASED);

    private CommitLine() {}

    /**
     * The line of a commit, without a line feed.
     *
     * @throws IllegalArgumentException if the commit has no {@linkplain CanonicalJson canonical
     *     form}, as one that was changed by hand may have none
     */
    public static String write(Commit commit) {
        BsonDocument line = commit.header().document();
        line.put(HASH_FIELD, new BsonString(commit.hash()));
        if (commit.erased() != null) {
            line.put(ERASED, commit.erased());
        }
        if (commit.salt() != null) {
            line.put(SALT_FIELD, new BsonString(commit.salt()));
        }
        if (commit.payload() != null) {
            line.put(PAYLOAD, commit.payload());
        }
        return CanonicalJson.of(line);
    }

    /**
     * The commit that a line says; its command is null. Whether it holds, only a {@link Chain} can
     * tell.
     *
     * @param line without its line feed
     * @throws BrokenChainException if the line is not one that {@link #write} could have given
     */
    public static Commit read(byte[] line) {
        BsonDocument document = JsonDocument.read(line, DEEPEST);
        Commit commit = read(document);
        requireCanonical(document, line);
        return commit;
    }

    /**
     * The commit that a document with the members of a line says.
     *
     * @throws BrokenChainException if a member is missing, unknown or of another kind
     */
    static Commit read(BsonDocument line) {
        for (String field : line.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new BrokenChainException("A commit has no field '" + field + "'");
            }
        }
        boolean erased = line.containsKey(ERASED);
        if (!erased && !line.containsKey(PAYLOAD)) {
            throw new BrokenChainException(
                    "The payload is gone, and nothing says that it was erased by law");
        }
        if (erased && (line.containsKey(PAYLOAD) || line.containsKey(SALT_FIELD))) {
            throw new BrokenChainException(
                    "It says that its payload was erased, and still has payload or salt");
        }
        return new Commit(
                number(line, POSITION, 1, GREATEST),
                string(line, STREAM),
                number(line, FIRST_SEQUENCE, 0, GREATEST),
                (int) number(line, COUNT, 1, Integer.MAX_VALUE),
                instant(line),
                hex(line, PREVIOUS_HASH, HASH, 64),
                hex(line, HASH_FIELD, HASH, 64),
                hex(line, PAYLOAD_DIGEST, HASH, 64),
                erased ? null : hex(line, SALT_FIELD, SALT, 32),
                erased ? null : payload(line),
                erased ? object(line, ERASED) : null,
                null);
    }

    private static void requireCanonical(BsonDocument document, byte[] line) {
        byte[] canonical;
        try {
            canonical = CanonicalJson.of(document).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BrokenChainException(
                    "The line has no canonical form (RFC 8785): " + e.getMessage());
        }
        int difference = Arrays.mismatch(canonical, line);
        if (difference >= 0) {
            throw new BrokenChainException(
                    "The line is not in the canonical form (RFC 8785) of what it says, from byte "
                            + (difference + 1)
                            + " on");
        }
    }

    private static BsonValue value(BsonDocument line, String field) {
        @Nullable BsonValue value = line.get(field);
        if (value == null) {
            throw new BrokenChainException("The field '" + field + "' is missing");
        }
        return value;
    }

    private static long number(BsonDocument line, String field, long least, long greatest) {
        long number =
                switch (value(line, field)) {
                    case BsonInt32 small -> small.getValue();
                    case BsonInt64 large -> large.getValue();
                    default -> throw other(field, "a whole number");
                };
        if (number < least || number > greatest) {
            throw other(field, "a whole number from " + least + " to " + greatest);
        }
        return number;
    }

    private static String string(BsonDocument line, String field) {
        if (value(line, field) instanceof BsonString string) {
            return string.getValue();
        }
        throw other(field, "a string");
    }

    private static String hex(BsonDocument line, String field, Pattern form, int digits) {
        String hex = string(line, field);
        if (!form.matcher(hex).matches()) {
            throw other(field, digits + " lower-case hex digits");
        }
        return hex;
    }

    private static Instant instant(BsonDocument line) {
        String text = string(line, AT);
        try {
            Instant instant = LedgerTime.read(text);
            if (LedgerTime.write(instant).equals(text)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw other(AT, "an instant such as 2026-11-24T03:10:05.123456Z");
    }

    private static BsonDocument object(BsonDocument line, String field) {
        if (value(line, field) instanceof BsonDocument document) {
            return document;
        }
        throw other(field, "an object");
    }

    private static BsonDocument payload(BsonDocument line) {
        BsonDocument payload = object(line, PAYLOAD);
        if (payload.get(Commit.EVENTS) instanceof BsonArray) {
            return payload;
        }
        throw new BrokenChainException("The payload has no list of events");
    }

    private static BrokenChainException other(String field, String expected) {
        return new BrokenChainException("The field '" + field + "' is not " + expected);
    }
}
