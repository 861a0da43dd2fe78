package org.palimpsest.local.micro;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.palimpsest.ledger.CanonicalJson;
import org.palimpsest.ledger.Header;
import org.palimpsest.ledger.LedgerTime;

import java.time.Instant;
import java.util.List;

/** What makes a commit of an edit. */
@State(Scope.Benchmark)
public class CommitSteps {

    private static final String SALT = "0123456789abcdef0123456789abcdef";
    private static final String ZEROS = "0".repeat(64);

    private final Instant at = Instant.parse("2026-11-24T03:10:05.123456Z");
    private final String written = LedgerTime.write(at);
    private final Header header = new Header(7, "article", 6, 1, at, ZEROS, ZEROS);
    private final BsonDocument payload =
            new BsonDocument("aggregateType", new BsonString("Article"))
                    .append("revision", new BsonInt64(7))
                    .append("editor", new BsonString("editor"))
                    .append("comment", new BsonString("the ministry's figure for the year"))
                    .append(
                            "events",
                            new BsonArray(
                                    List.of(
                                            new BsonDocument("id", new BsonString("e-1"))
                                                    .append("at", new BsonString(written))
                                                    .append("type", new BsonString("figure"))
                                                    .append("revision", new BsonString("1"))
                                                    .append("data", new BsonString("1,700")))));

    @Benchmark
    public String writeCanonically() {
        return CanonicalJson.of(payload);
    }

    @Benchmark
    public String digestPayload() {
        return Header.payloadDigest(SALT, payload);
    }

    @Benchmark
    public String hashHeader() {
        return header.hash();
    }

    @Benchmark
    public Instant readTime() {
        return LedgerTime.read(written);
    }

    @Benchmark
    public Instant readTimeByFormatter() {
        return Instant.parse(written);
    }
}
