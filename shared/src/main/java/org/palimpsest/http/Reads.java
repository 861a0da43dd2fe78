package org.palimpsest.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.util.function.Supplier;

/** The answer to a read: its tag, the position that it reflects, and the body if that is news. */
public final class Reads {

    private Reads() {}

    /**
     * 200 with the body, or 304 without it when the reader has it already.
     *
     * @param tag of the representation to be given
     * @param position the position that it reflects
     * @param known what the reader has; null when it does not say
     * @param type the representation's media type
     * @param body made only when it is needed
     */
    public static <T> ResponseEntity<T> answer(
            EntityTag tag,
            LedgerPosition position,
            @Nullable IfNoneMatch known,
            MediaType type,
            Supplier<T> body) {
        boolean unchanged = known != null && known.has(tag);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(unchanged ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                        .eTag(tag.toString())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .cacheControl(CacheControl.noCache())
                        .header(LedgerPosition.HEADER, position.toString());
        return unchanged ? answer.build() : answer.contentType(type).body(body.get());
    }
}
