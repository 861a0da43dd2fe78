package org.palimpsest.codec;

import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonValue;
import org.palimpsest.article.Article;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.fact.EdtfException;
import org.palimpsest.ledger.EventCodec;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * Editorial events in the ledger. An event in an older shape is brought to today's by its
 * upcasters, one by one.
 */
public final class EditorialCodec implements EventCodec {

    private final List<Upcaster> upcasters;

    /** The codec for the shapes that were ever written. */
    public EditorialCodec() {
        this(List.of());
    }

    EditorialCodec(List<Upcaster> upcasters) {
        this.upcasters = List.copyOf(upcasters);
    }

    @Override
    public Encoded encode(Object payload) {
        if (!(payload instanceof EditorialEvent event)) {
            throw new IllegalArgumentException("not an editorial event: " + payload.getClass());
        }
        StoredType type = StoredType.of(event);
        return new Encoded(
                type.label(), Integer.toString(type.revision()), EventShape.write(event));
    }

    @Override
    public EditorialEvent decode(String type, String revision, BsonValue data) {
        try {
            return EventShape.read(
                    StoredType.labelled(type),
                    upcast(type, Integer.parseInt(revision), data.asDocument()));
        } catch (BsonInvalidOperationException
                | EdtfException
                | ClassCastException
                | NoSuchElementException otherShape) {
            throw new IllegalArgumentException(
                    "not the shape of " + type + " in revision " + revision, otherShape);
        }
    }

    @Override
    public String snapshotVersion() {
        return Integer.toString(Article.FOLD_VERSION);
    }

    private BsonDocument upcast(String type, int revision, BsonDocument data) {
        int today = StoredType.labelled(type).revision();
        if (revision > today) {
            throw new IllegalArgumentException(
                    type + " in revision " + revision + " is newer than this version knows");
        }
        BsonDocument upcast = data;
        for (int from = revision; from < today; from++) {
            upcast = upcaster(type, from).change().apply(upcast);
        }
        return upcast;
    }

    private Upcaster upcaster(String type, int from) {
        return upcasters.stream()
                .filter(upcaster -> upcaster.type().equals(type) && upcaster.from() == from)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no upcaster for " + type + " from revision " + from));
    }
}
