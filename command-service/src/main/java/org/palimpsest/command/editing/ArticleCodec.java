package org.palimpsest.command.editing;

import org.bson.BsonValue;
import org.palimpsest.codec.ArticleShape;
import org.palimpsest.ledger.EventCodec;

/** The codec of editorial events, and of the aggregate's snapshots beside them. */
final class ArticleCodec implements EventCodec {

    private static final String SNAPSHOT = "article";
    private static final String SNAPSHOT_REVISION = "1";

    private final EventCodec events;

    ArticleCodec(EventCodec events) {
        this.events = events;
    }

    @Override
    public Encoded encode(Object payload) {
        return payload instanceof ArticleAggregate aggregate
                ? new Encoded(SNAPSHOT, SNAPSHOT_REVISION, ArticleShape.write(aggregate.article()))
                : events.encode(payload);
    }

    @Override
    public Object decode(String type, String revision, BsonValue data) {
        return type.equals(SNAPSHOT)
                ? new ArticleAggregate(ArticleShape.read(data.asDocument()))
                : events.decode(type, revision, data);
    }

    @Override
    public String snapshotVersion() {
        return events.snapshotVersion();
    }
}
