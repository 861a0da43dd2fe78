package org.palimpsest.query.article.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Source;

import java.util.regex.Pattern;

/**
 * A source in a list of them.
 *
 * @param number its place in the list, from 1
 * @param address where it can be read, or null where it has no address that is safe to follow
 */
record Reference(int number, String title, @Nullable String address) {

    private static final Pattern SAFE =
            Pattern.compile("https?://[^\\s<>\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    static Reference of(int number, Source source) {
        String url = source.url();
        return new Reference(
                number, source.title(), url != null && SAFE.matcher(url).matches() ? url : null);
    }
}
