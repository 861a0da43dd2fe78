package org.palimpsest.http;

/**
 * How many items of a list a client asks for. A controller takes it as {@code @RequestParam(
 * defaultValue = Limit.DEFAULT) Limit limit}; what is no such number is answered with 400.
 *
 * @param count 1…500
 */
public record Limit(int count) {

    /** What a list has when no limit is sent. */
    public static final String DEFAULT = "50";

    private static final int MOST = 500;

    public Limit {
        if (count < 1 || count > MOST) {
            throw new MalformedValueException("is not between 1 and " + MOST);
        }
    }
}
