package org.palimpsest.query.changes;

import org.palimpsest.query.history.RevisionRecord;
import org.palimpsest.query.revision.RevisionView;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words what a listener is sent, as the HTML standard has it in section 9.2.5. */
final class Bulletins {

    private static final int BYTES_AT_ONCE = 256 << 10;

    /** Says that the stream is open, and nothing else. */
    static final byte[] SILENCE = bytes(": \n\n");

    private final JsonMapper json;

    Bulletins(JsonMapper json) {
        this.json = json;
    }

    List<Bulletin> of(List<RevisionRecord> revisions) {
        return revisions.stream().map(this::of).toList();
    }

    /** Those that are sent together: the first, and more up to a quarter of a megabyte. */
    static List<Bulletin> first(List<Bulletin> all) {
        int count = 0;
        long bytes = 0;
        while (count < all.size() && bytes < BYTES_AT_ONCE) {
            bytes += all.get(count).event().length;
            count++;
        }
        return all.subList(0, count);
    }

    /** Jackson's JSON holds no line break, so it is one line of data. */
    private Bulletin of(RevisionRecord revision) {
        String data = json.writeValueAsString(RevisionView.ofMany(revision));
        return new Bulletin(
                revision, bytes("id: " + revision.position() + "\ndata: " + data + "\n\n"));
    }

    /** Says where to go on, and without data is no event to the client. */
    static byte[] progress(long position) {
        return bytes(": \nid: " + position + "\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
