package org.palimpsest.language.prose;

import org.jspecify.annotations.Nullable;

/**
 * What stands between two dates or figures.
 *
 * @param end where it ends
 */
public record Joint(Kind kind, int start, int end) {

    /** By what the two are joined. */
    public enum Kind {
        DASH,
        TO,
        AND,
        COMMA
    }

    /** Whether it makes a range of the two. */
    public boolean ranges() {
        return kind == Kind.DASH || kind == Kind.TO;
    }

    /** A dash right between the two, without spaces. */
    public boolean tight() {
        return kind == Kind.DASH && end == start + 1;
    }

    /** The joint that begins at that place, or null. */
    public static @Nullable Joint at(Prose prose, int from) {
        int first = prose.skipSpaces(from);
        if (Prose.isDash(prose.at(first))) {
            return new Joint(Kind.DASH, from, prose.skipSpaces(first + 1));
        }
        if (prose.at(first) == '&' && first > from) {
            return new Joint(Kind.AND, from, prose.skipSpaces(first + 1));
        }
        if (prose.at(first) == ',' && first == from) {
            return comma(prose, from);
        }
        return first == from ? null : word(prose, from, first);
    }

    private static @Nullable Joint comma(Prose prose, int from) {
        int next = prose.skipSpaces(from + 1);
        if (next == from + 1) {
            return null;
        }
        Joint word = word(prose, from, next);
        return word == null ? new Joint(Kind.COMMA, from, next) : word;
    }

    private static @Nullable Joint word(Prose prose, int from, int first) {
        Span word = prose.wordAt(first);
        int end = prose.skipSpaces(word.end());
        if (end == word.end()) {
            return null;
        }
        return switch (word.in(prose.text())) {
            case "to" -> new Joint(Kind.TO, from, end);
            case "and" -> new Joint(Kind.AND, from, end);
            default -> null;
        };
    }
}
