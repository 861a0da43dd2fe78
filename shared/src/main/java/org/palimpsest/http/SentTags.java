package org.palimpsest.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of {@code If-Match} or {@code If-None-Match} (RFC 9110, section 13.1).
 *
 * @param any whether it is {@code *}
 * @param tags the tags that it lists
 */
record SentTags(boolean any, List<Tag> tags) {

    /** A tag as it was sent. */
    record Tag(boolean weak, String opaque) {}

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"");
    private static final Pattern GAP = Pattern.compile("[ \\t,]*");
    private static final Pattern COMMA = Pattern.compile("[ \\t]*,[ \\t,]*");

    /**
     * @throws MalformedValueException when it is neither {@code *} nor a list of quoted tags
     */
    static SentTags parse(String value) {
        if (value.strip().equals("*")) {
            return new SentTags(true, List.of());
        }
        List<Tag> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(value);
        int at = skip(GAP, value, 0);
        boolean parted = true;
        while (at < value.length()) {
            if (!parted || !matcher.region(at, value.length()).lookingAt()) {
                throw malformed();
            }
            tags.add(new Tag(matcher.group(1) != null, matcher.group(2)));
            int next = skip(COMMA, value, matcher.end());
            parted = next > matcher.end();
            at = parted ? next : skip(GAP, value, matcher.end());
        }
        if (tags.isEmpty()) {
            throw malformed();
        }
        return new SentTags(false, List.copyOf(tags));
    }

    private static int skip(Pattern what, String value, int from) {
        Matcher matcher = what.matcher(value).region(from, value.length());
        return matcher.lookingAt() ? matcher.end() : from;
    }

    private static MalformedValueException malformed() {
        return new MalformedValueException("is neither * nor a list of entity tags in quotes");
    }
}
