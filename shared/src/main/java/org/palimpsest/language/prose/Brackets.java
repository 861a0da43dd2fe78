package org.palimpsest.language.prose;

import java.util.ArrayList;
import java.util.List;

/** Finds parentheses. */
public final class Brackets {

    private Brackets() {}

    /** Those that stand in no other, with their signs, in order. */
    public static List<Span> outermost(String text) {
        List<Span> spans = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '(' && depth++ == 0) {
                start = index;
            } else if (c == ')' && depth > 0 && --depth == 0) {
                spans.add(new Span(start, index + 1));
            }
        }
        return List.copyOf(spans);
    }
}
