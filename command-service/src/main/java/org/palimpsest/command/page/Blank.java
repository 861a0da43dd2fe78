package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Entry;

import java.util.List;
import java.util.Map;

/**
 * A form before anybody has written in it.
 *
 * @param address where it is sent
 * @param excerpt the text that it is about, or null
 * @param values what stands in its fields at first, by their names
 * @param hidden what it carries unseen, by name
 */
record Blank(
        ArticleRef article,
        String heading,
        String address,
        @Nullable Excerpt excerpt,
        List<Input> inputs,
        Map<String, String> values,
        Map<String, String> hidden) {

    /** What a form is about: the text of an entry, with the words of a fact in it marked. */
    record Excerpt(String before, String marked, String after) {

        static Excerpt of(Entry entry, String fact) {
            int start = entry.startOf(fact);
            String wording = entry.fact(fact).orElseThrow().wording();
            return new Excerpt(
                    entry.text().substring(0, start),
                    wording,
                    entry.text().substring(start + wording.length()));
        }
    }
}
