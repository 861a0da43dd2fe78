package org.palimpsest.local.database;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * What was found, handed out as MongoDB does: in portions of bounded size, whatever number of
 * documents is asked for. The driver takes no reply of more than 48 MB.
 */
final class Portions extends AbstractCursor {

    /** In characters, of which none takes more than three bytes. */
    private static final long MOST = 15_000_000;

    private static final long SCALAR = 16;

    private final Queue<Document> left;

    Portions(long id, Collection<Document> found) {
        super(id);
        this.left = new ArrayDeque<>(found);
    }

    /** Has what others would have handed out come after all else. */
    void append(Portions others) {
        left.addAll(others.left);
    }

    @Override
    public boolean isEmpty() {
        return left.isEmpty();
    }

    /**
     * The next portion, of at least one document.
     *
     * @param atMost how many, 0 for as many as fit
     */
    @Override
    public List<Document> takeDocuments(int atMost) {
        List<Document> portion = new ArrayList<>();
        long size = 0;
        while (!left.isEmpty() && (atMost == 0 || portion.size() < atMost)) {
            size += size(left.element());
            if (size > MOST && !portion.isEmpty()) {
                break;
            }
            portion.add(left.remove());
        }
        return portion;
    }

    /** Loops, for it is asked of each document that is sent. */
    private static long size(Object value) {
        return switch (value) {
            case Document document -> size(document);
            case Collection<?> values -> {
                long size = SCALAR;
                for (Object one : values) {
                    size += size(one);
                }
                yield size;
            }
            case String text -> SCALAR + text.length();
            case BinData bytes -> SCALAR + bytes.getData().length;
            case null, default -> SCALAR;
        };
    }

    private static long size(Document document) {
        long size = SCALAR;
        for (Map.Entry<String, Object> field : document.entrySet()) {
            size += field.getKey().length() + size(field.getValue());
        }
        return size;
    }
}
