package org.palimpsest.local.verification;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.CanonicalJson;
import org.palimpsest.ledger.Commit;
import org.palimpsest.ledger.CommitLine;
import org.palimpsest.ledger.Header;
import org.palimpsest.ledger.Mark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Exports as the ledger gives them, made without one, for tests to spoil. */
final class Forgery {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final String SALT = "0123456789abcdef0123456789abcdef";

    private Forgery() {}

    /** The lines of so many commits, of which the third, if there is one, was erased. */
    static List<String> lines(int commits) {
        List<String> lines = new ArrayList<>();
        Mark last = Mark.START;
        for (int n = 1; n <= commits; n++) {
            Commit commit = commit(last, NOON.plusSeconds(n), payload("event «" + n + "»"));
            lines.add(CommitLine.write(n == 3 ? erased(commit) : commit));
            last = commit.mark();
        }
        return lines;
    }

    /** The whole commit that follows upon a place. */
    static Commit commit(Mark before, Instant at, BsonDocument payload) {
        int count = payload.getArray("events").size();
        return commit(before, at, payload, count);
    }

    static Commit commit(Mark before, Instant at, BsonDocument payload, int count) {
        String digest = Header.payloadDigest(SALT, payload);
        long position = before.position() + 1;
        var header = new Header(position, "a", before.position(), count, at, digest, before.hash());
        return commit(header, SALT, payload, null);
    }

    static Commit erased(Commit commit) {
        return commit(
                commit.header(),
                null,
                null,
                new BsonDocument("why", new BsonString("a court's order")));
    }

    private static Commit commit(
            Header header,
            @Nullable String salt,
            @Nullable BsonDocument payload,
            @Nullable BsonDocument erased) {
        return new Commit(
                header.position(),
                header.stream(),
                header.firstSequence(),
                header.count(),
                header.at(),
                header.previousHash(),
                header.hash(),
                header.payloadDigest(),
                salt,
                payload,
                erased,
                null);
    }

    static BsonDocument payload(String text) {
        BsonValue event =
                new BsonDocument("data", new BsonString(text)).append("n", new BsonInt32(-7));
        return new BsonDocument("events", new BsonArray(List.of(event)))
                .append("editor", new BsonString("Zoë \"𝄞\" \\ \t"));
    }

    /** A line with one member set to another value, all else left, in the canonical form. */
    static String with(String line, String member, @Nullable BsonValue value) {
        BsonDocument document = BsonDocument.parse(line);
        if (value == null) {
            document.remove(member);
        } else {
            document.put(member, value);
        }
        return CanonicalJson.of(document);
    }

    static Mark mark(String line) {
        BsonDocument document = BsonDocument.parse(line);
        return new Mark(
                document.getNumber("position").longValue(), document.getString("hash").getValue());
    }

    /** The file of these lines. */
    static String file(List<String> lines) {
        return String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
    }
}
