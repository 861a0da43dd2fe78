package org.palimpsest.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a write demands of the resource that it changes. A controller takes it as
 * {@code @RequestHeader(name = "If-Match", required = false) @Nullable IfMatch}; a malformed one is
 * answered with 400.
 */
public final class IfMatch {

    private static final Pattern REVISION = Pattern.compile("([1-9][0-9]{0,17})(-.+)?");

    private final SentTags sent;

    IfMatch(SentTags sent) {
        this.sent = sent;
    }

    /** Demands that the resource was last changed by this revision; by 0, that it is not there. */
    public static IfMatch revision(long revision) {
        return new IfMatch(SentTags.parse("\"" + revision + "\""));
    }

    /**
     * Whether a resource last changed by this revision is one that the client knows, by the tag of
     * whichever representation. Weak tags never match, as RFC 9110 has it for writes.
     */
    public boolean allows(long revision) {
        return sent.any() || sent.tags().stream().anyMatch(tag -> names(tag, revision));
    }

    private static boolean names(SentTags.Tag tag, long revision) {
        Matcher matcher = REVISION.matcher(tag.opaque());
        return !tag.weak() && matcher.matches() && Long.parseLong(matcher.group(1)) == revision;
    }
}
