package org.palimpsest.query.article;

import org.palimpsest.http.LedgerPosition;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer to a read of a list, which belongs to no one revision. */
public final class Lists {

    private Lists() {}

    public static <T> ResponseEntity<T> answer(LedgerPosition position, T body) {
        return answer(position, MediaType.APPLICATION_JSON, body);
    }

    /** The same in another form than JSON. */
    public static <T> ResponseEntity<T> answer(LedgerPosition position, MediaType type, T body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .cacheControl(CacheControl.noCache())
                .header(LedgerPosition.HEADER, position.toString())
                .contentType(type)
                .body(body);
    }
}
