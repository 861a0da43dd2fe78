package org.palimpsest.http;

/**
 * What a reader already has. A controller takes it as {@code @RequestHeader(name = "If-None-Match",
 * required = false) @Nullable IfNoneMatch}; a malformed one is answered with 400.
 */
public final class IfNoneMatch {

    private final SentTags sent;

    IfNoneMatch(SentTags sent) {
        this.sent = sent;
    }

    /** Whether the reader has the representation of this tag, by the weak comparison. */
    public boolean has(EntityTag tag) {
        return sent.any()
                || sent.tags().stream().anyMatch(known -> known.opaque().equals(tag.opaque()));
    }
}
