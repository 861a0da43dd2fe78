package org.palimpsest.ledger;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the ledger that can be recognised again: a position and the hash of the commit there.
 *
 * @param position 0 before the first commit, else the commit's position
 * @param hash 64 lower-case hex digits; all zeros at position 0
 */
public record Mark(long position, String hash) {

    /** Before the first commit. */
    public static final Mark START = new Mark(0, "0".repeat(64));

    private static final Pattern FORM = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

    public Mark {
        Objects.requireNonNull(hash, "hash");
        if (position < 0) {
            throw new IllegalArgumentException("A position is 0 or more, not " + position);
        }
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is in any other form
     */
    public static Mark parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "not a position, a colon and a hash of 64 lower-case hex digits");
        }
        return new Mark(Long.parseLong(matcher.group(1)), matcher.group(2));
    }

    /** {@code POSITION:HASH}, the form in which a head is kept. */
    @Override
    public String toString() {
        return position + ":" + hash;
    }
}
