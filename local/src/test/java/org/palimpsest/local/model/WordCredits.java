package org.palimpsest.local.model;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Located;
import org.palimpsest.comparison.WordDiff;
import org.palimpsest.comparison.WordSpans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Who wrote which word of an article, worked out for every entry of every version and kept for all
 * of them.
 */
final class WordCredits {

    /**
     * An entry's text.
     *
     * @param writers the revision that wrote each word
     */
    record Credited(String text, List<Long> writers) {}

    private final List<Map<String, Credited>> versions = new ArrayList<>();

    static WordCredits of(Past past) {
        WordCredits credits = new WordCredits();
        past.versions().forEach(version -> credits.then(version.article()));
        return credits;
    }

    /** Every entry of a version by its id. */
    Map<String, Credited> at(long revision) {
        return versions.get((int) revision - 1);
    }

    private void then(Article article) {
        Map<String, Credited> found = versions.isEmpty() ? Map.of() : versions.getLast();
        OptionalLong back = article.latest().bringsBack();
        Map<String, Credited> then = back.isEmpty() ? Map.of() : at(back.getAsLong());
        Map<String, Credited> credited = new HashMap<>();
        for (Located located : article.entries()) {
            String id = located.entry().id();
            credited.put(
                    id,
                    credit(
                            located.entry().text(),
                            article.revision(),
                            found.get(id),
                            then.get(id)));
        }
        versions.add(credited);
    }

    private static Credited credit(
            String text, long revision, @Nullable Credited found, @Nullable Credited then) {
        if (found != null && found.text().equals(text)) {
            return found;
        }
        if (then != null && then.text().equals(text)) {
            return then;
        }
        Long[] writers = new Long[WordSpans.of(text).count()];
        if (found != null) {
            take(found, text, IntStream.range(0, writers.length).toArray(), writers);
        }
        if (then != null) {
            take(then, text, IntStream.range(0, writers.length).toArray(), writers);
            int[] nobodys =
                    IntStream.range(0, writers.length).filter(i -> writers[i] == null).toArray();
            WordSpans words = WordSpans.of(text);
            String left = String.join(" ", Arrays.stream(nobodys).mapToObj(words::word).toList());
            take(then, left, nobodys, writers);
        }
        return new Credited(
                text,
                Arrays.stream(writers).map(writer -> writer == null ? revision : writer).toList());
    }

    /** Words that are nobody's go to who wrote the same in the source; where each is, is said. */
    private static void take(Credited source, String text, int[] places, Long[] writers) {
        int[] pairs = new WordDiff().pairs(WordSpans.of(source.text()), WordSpans.of(text));
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0 && writers[places[pairs[i]]] == null) {
                writers[places[pairs[i]]] = source.writers().get(i);
            }
        }
    }
}
