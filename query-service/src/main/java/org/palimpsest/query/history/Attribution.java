package org.palimpsest.query.history;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Entry;
import org.palimpsest.query.credit.CreditedText;
import org.palimpsest.query.credit.Crediting;
import org.palimpsest.query.credit.Credits;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Credits the words that a revision left to the revisions that wrote them. */
public final class Attribution {

    private final Article before;
    private final Article after;
    private final Past past;

    private Attribution(Article before, Article after, Past past) {
        this.before = before;
        this.after = after;
        this.past = past;
    }

    /** What is known of an article's revisions up to now. */
    public interface Past {

        /** The article as it was after a revision. */
        Article at(long revision);

        /** The authorship of revisions, by their numbers. */
        Map<Long, Authorship> authorships(Set<Long> revisions);
    }

    /**
     * The authorship of the revision that was told.
     *
     * @param before the article that it changed
     */
    public static Authorship of(Article before, Chronicle.Told told, Past past) {
        Article after = told.article();
        return Authorship.of(
                after.latest(), new Attribution(before, after, past).credits(concerned(told)));
    }

    /** The entries that the revision was the last to change, of those that the article has. */
    static Set<String> concerned(Chronicle.Told told) {
        Set<String> entries = new LinkedHashSet<>();
        for (Change change : told.revision().changes()) {
            if (change.place().entry() != null) {
                entries.add(change.place().entry());
            }
            entries.addAll(change.reach().entries());
        }
        Map<String, Long> changed = told.article().provenance().entries();
        Long number = told.article().revision();
        entries.removeIf(entry -> !number.equals(changed.get(entry)));
        return entries;
    }

    private Map<String, Credits> credits(Set<String> entries) {
        Texts found = texts(before, entries);
        Texts broughtBack = broughtBack(entries);
        Map<String, Credits> credits = new LinkedHashMap<>();
        if (found.isEmpty() && broughtBack.isEmpty()) {
            return credits;
        }
        Map<String, Entry> left = EntryLookup.among(after, entries);
        for (String id : entries) {
            String text = left.get(id).text();
            Credits given =
                    Crediting.of(text, after.revision(), found.of(id), broughtBack.of(id))
                            .credits();
            if (!given.areAllOf(after.revision())) {
                credits.put(id, given);
            }
        }
        return credits;
    }

    private Texts broughtBack(Set<String> entries) {
        OptionalLong then = after.latest().bringsBack();
        return then.isEmpty() || entries.isEmpty()
                ? Texts.NONE
                : texts(past.at(then.getAsLong()), entries);
    }

    private Texts texts(Article article, Set<String> entries) {
        Map<String, Entry> there = EntryLookup.among(article, entries);
        Map<String, Long> changed = article.provenance().entries();
        Set<Long> revisions = new HashSet<>();
        there.keySet().forEach(entry -> revisions.add(changed.get(entry)));
        return new Texts(there, changed, past.authorships(revisions));
    }

    /** Entries of an article, each to be credited by the revision that last changed it. */
    private record Texts(
            Map<String, Entry> entries,
            Map<String, Long> changed,
            Map<Long, Authorship> authorships) {

        static final Texts NONE = new Texts(Map.of(), Map.of(), Map.of());

        boolean isEmpty() {
            return entries.isEmpty();
        }

        @Nullable CreditedText of(String id) {
            Entry entry = entries.get(id);
            return entry == null ? null : authorships.get(changed.get(id)).text(entry);
        }
    }
}
