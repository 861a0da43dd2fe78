package org.palimpsest.http;

/**
 * The tag of one representation of a resource (RFC 9110, section 8.8.3).
 *
 * @param revision the article revision that last changed the resource
 * @param variant what else the representation depends on ({@code wiki}, {@code html-1f3a}):
 *     letters, digits and hyphens; empty for JSON
 */
public record EntityTag(long revision, String variant) {

    /** The tag of the JSON representation. */
    public static EntityTag ofJson(long revision) {
        return new EntityTag(revision, "");
    }

    /** What stands between the quotes. */
    String opaque() {
        return variant.isEmpty() ? Long.toString(revision) : revision + "-" + variant;
    }

    /** The header's value, in its quotes. */
    @Override
    public String toString() {
        return "\"" + opaque() + "\"";
    }
}
