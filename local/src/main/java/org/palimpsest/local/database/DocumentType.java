package org.palimpsest.local.database;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Documents as BSON, a tag and their length before them. H2 would serialize them as Java objects,
 * which takes several times as long and as much room; what it stored in that form is read too.
 */
final class DocumentType extends BasicDataType<Document> {

    /** No tag of H2's is negative. */
    private static final byte BSON = -1;

    /** What a document takes in memory for each byte of its BSON, roughly. */
    private static final int SPREAD = 3;

    private static final int FIRST_GUESS = 1_000;

    private final ObjectDataType serialized = new ObjectDataType();

    /** Of the last few, so that nothing is encoded only to know how large it is, as H2 does it. */
    private volatile int usual = FIRST_GUESS;

    @Override
    public int getMemory(Document document) {
        return usual;
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        ByteBuf bson = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bson);
        int length = bson.readableBytes();
        buffer.put(BSON).putVarInt(length).put(bson.array(), bson.arrayOffset(), length);
        remember(length);
    }

    @Override
    public Document read(ByteBuffer buffer) {
        if (buffer.get(buffer.position()) != BSON) {
            return (Document) Objects.requireNonNull(serialized.read(buffer));
        }
        buffer.get();
        int length = DataUtils.readVarInt(buffer);
        ByteBuf bson = Unpooled.wrappedBuffer(buffer.slice(buffer.position(), length));
        buffer.position(buffer.position() + length);
        remember(length);
        return BsonDecoder.decodeBson(bson);
    }

    private void remember(int length) {
        usual = (int) ((15L * usual + (long) SPREAD * length) / 16);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
