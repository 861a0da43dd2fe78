package org.palimpsest.codec;

import org.bson.BsonBinary;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.palimpsest.article.Article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A folded article as it is kept again and again on the way through its history: the {@link
 * ArticleShape}, deflated to a fraction, and beside it the version of the fold that made it.
 */
public final class PackedArticle {

    private static final String FOLD = "fold";
    private static final String ARTICLE = "article";
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private PackedArticle() {}

    public static BsonDocument write(Article article) {
        return new BsonDocument(FOLD, new BsonInt64(Article.FOLD_VERSION))
                .append(ARTICLE, new BsonBinary(deflated(bytes(ArticleShape.write(article)))));
    }

    /** Whether today's fold made it, and in this shape; else it must be made again. */
    public static boolean isCurrent(BsonDocument document) {
        return ArticleShape.isCurrent(document) && document.containsKey(ARTICLE);
    }

    public static Article read(BsonDocument document) {
        byte[] bytes = inflated(document.getBinary(ARTICLE).getData());
        try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(bytes))) {
            return ArticleShape.read(CODEC.decode(reader, DecoderContext.builder().build()));
        }
    }

    private static byte[] bytes(BsonDocument document) {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            CODEC.encode(writer, document, EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(deflated)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deflated.toByteArray();
    }

    private static byte[] inflated(byte[] bytes) {
        try (InflaterInputStream stream =
                new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
