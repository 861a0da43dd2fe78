package org.palimpsest.language.mission;

import org.palimpsest.language.prose.Span;

import java.util.List;

/**
 * A post and the cities that the text names for it.
 *
 * @param cities where they stand, in order, at least one
 */
record Posting(Post post, List<Span> cities) {

    Posting {
        cities = List.copyOf(cities);
    }

    /** Where the words begin that say it, without an article. */
    int start() {
        return Math.min(post.span().start(), cities.getFirst().start());
    }

    /** Where they end. */
    int end() {
        return Math.max(post.span().end(), cities.getLast().end());
    }
}
