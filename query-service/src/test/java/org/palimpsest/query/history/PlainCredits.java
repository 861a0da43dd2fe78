package org.palimpsest.query.history;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Located;
import org.palimpsest.comparison.Op;
import org.palimpsest.comparison.Run;
import org.palimpsest.comparison.WordDiff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who wrote which word, by a model that goes through every entry of every revision and keeps them
 * all.
 */
final class PlainCredits {

    /** A word and the revision that wrote it. */
    record Word(String text, long revision) {}

    private final List<Map<String, List<Word>>> revisions = new ArrayList<>();

    PlainCredits() {
        revisions.add(Map.of());
    }

    /** Every entry of a revision, by its id, word for word. */
    Map<String, List<Word>> at(long revision) {
        return revisions.get((int) revision);
    }

    /** The article after its next revision. */
    void then(Article article) {
        Map<String, List<Word>> found = revisions.getLast();
        Map<String, List<Word>> then =
                article.latest().bringsBack().stream()
                        .mapToObj(this::at)
                        .findFirst()
                        .orElse(Map.of());
        Map<String, List<Word>> left = new HashMap<>();
        for (Located located : article.entries()) {
            String id = located.entry().id();
            left.put(
                    id,
                    credited(
                            words(located.entry().text()),
                            article.revision(),
                            found.get(id),
                            then.get(id)));
        }
        revisions.add(left);
    }

    private static List<Word> credited(
            List<String> words,
            long revision,
            @Nullable List<Word> found,
            @Nullable List<Word> then) {
        for (List<Word> same : Stream.of(found, then).filter(List.class::isInstance).toList()) {
            if (text(same).equals(String.join(" ", words))) {
                return same;
            }
        }
        Long[] credits = new Long[words.size()];
        if (found != null) {
            credit(words, credits, found, false);
        }
        if (then != null) {
            credit(words, credits, then, false);
            credit(words, credits, then, true);
        }
        List<Word> credited = new ArrayList<>();
        for (int i = 0; i < credits.length; i++) {
            credited.add(new Word(words.get(i), credits[i] == null ? revision : credits[i]));
        }
        return credited;
    }

    /** Gives words that are nobody's to who wrote the same words in the source. */
    private static void credit(
            List<String> words, Long[] credits, List<Word> source, boolean onlyThose) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < credits.length; i++) {
            if (!onlyThose || credits[i] == null) {
                places.add(i);
            }
        }
        String text = String.join(" ", places.stream().map(words::get).toList());
        int word = 0;
        int standing = 0;
        for (Run run : WordDiff.between(text(source), text)) {
            for (int left = words(run.text()).size(); left > 0; left--) {
                if (run.op() == Op.EQUAL) {
                    int place = places.get(word);
                    credits[place] =
                            credits[place] == null
                                    ? Long.valueOf(source.get(standing).revision())
                                    : credits[place];
                }
                word += run.op() == Op.DELETE ? 0 : 1;
                standing += run.op() == Op.INSERT ? 0 : 1;
            }
        }
    }

    private static String text(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
