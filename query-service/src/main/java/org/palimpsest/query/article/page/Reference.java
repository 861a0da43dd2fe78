package org.palimpsest.query.article.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Source;
import org.palimpsest.query.page.Links;

/**
 * A source in a list of them.
 *
 * @param number its place in the list, from 1
 * @param address where it can be read, or null where it has no address that is safe to follow
 */
record Reference(int number, String title, @Nullable String address) {

    static Reference of(int number, Source source) {
        return new Reference(number, source.title(), Links.source(source.url()));
    }
}
