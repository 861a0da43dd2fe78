package org.palimpsest.ledger;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What a commit's hash is taken of. Anyone who has the lines of an export can compute it again:
 *
 * <ol>
 *   <li>{@code payloadDigest} is the SHA-256, as 64 lower-case hex digits, of the UTF-8 bytes of
 *       the salt (32 hex digits) followed by the payload in the form of RFC 8785.
 *   <li>The header is the JSON object of {@code at} (a string, see {@link LedgerTime}), {@code
 *       count}, {@code firstSequence} (numbers), {@code payloadDigest} (a string), {@code position}
 *       (a number), {@code previousHash} and {@code stream} (strings), in the form of RFC 8785.
 *   <li>{@code hash} is the SHA-256 of the header's UTF-8 bytes, as 64 lower-case hex digits.
 *   <li>{@code previousHash} is the hash of the commit at the position before; of the first commit
 *       it is 64 zeros.
 * </ol>
 *
 * <p>The salt keeps an erased payload from being guessed by its digest; the digest lets the chain
 * verify without the payload.
 */
public record Header(
        long position,
        String stream,
        long firstSequence,
        int count,
        Instant at,
        String payloadDigest,
        String previousHash) {

    /**
     * The commit's hash.
     *
     * @throws IllegalArgumentException if the stream's name has an unpaired surrogate
     */
    public String hash() {
        return sha256(CanonicalJson.of(document()));
    }

    /** Its members as they stand in a line of an export. */
    BsonDocument document() {
        var header = new BsonDocument("position", new BsonInt64(position));
        header.put("stream", new BsonString(stream));
        header.put("firstSequence", new BsonInt64(firstSequence));
        header.put("count", new BsonInt32(count));
        header.put("at", new BsonString(LedgerTime.write(at)));
        header.put("payloadDigest", new BsonString(payloadDigest));
        header.put("previousHash", new BsonString(previousHash));
        return header;
    }

    /**
     * The digest of a payload under its salt.
     *
     * @throws IllegalArgumentException if the payload has no {@linkplain CanonicalJson canonical
     *     form}
     */
    public static String payloadDigest(String salt, BsonDocument payload) {
        return sha256(salt + CanonicalJson.of(payload));
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
