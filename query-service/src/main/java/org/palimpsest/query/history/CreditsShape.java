package org.palimpsest.query.history;

import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.palimpsest.query.credit.Credits;
import org.palimpsest.query.credit.Stretch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The credits that a revision left, by entry, as they are kept in the view {@code revisions}: of
 * each stretch how many words it has and which revision wrote them, as numbers of seven bits a
 * byte, the lowest first, each byte but a number's last with its highest bit set.
 */
final class CreditsShape {

    private CreditsShape() {}

    static BsonDocument write(Map<String, Credits> credits) {
        BsonDocument document = new BsonDocument();
        credits.forEach((entry, of) -> document.append(entry, new BsonBinary(bytes(of))));
        return document;
    }

    static Map<String, Credits> read(BsonDocument document) {
        Map<String, Credits> credits = LinkedHashMap.newLinkedHashMap(document.size());
        document.forEach((entry, bytes) -> credits.put(entry, read(bytes.asBinary().getData())));
        return credits;
    }

    private static byte[] bytes(Credits credits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Stretch stretch : credits.stretches()) {
            write(bytes, stretch.words());
            write(bytes, stretch.revision());
        }
        return bytes.toByteArray();
    }

    private static Credits read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<Stretch> stretches = new ArrayList<>();
        while (buffer.hasRemaining()) {
            int words = Math.toIntExact(number(buffer));
            stretches.add(new Stretch(words, number(buffer)));
        }
        return new Credits(stretches);
    }

    private static void write(ByteArrayOutputStream bytes, long number) {
        long left = number;
        while (left > 0x7f) {
            bytes.write((int) (left & 0x7f) | 0x80);
            left >>>= 7;
        }
        bytes.write((int) left);
    }

    private static long number(ByteBuffer bytes) {
        long number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes.get();
            number |= (long) (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }
}
