package org.palimpsest.query.history;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A run of numbers, the revisions of an article or the positions of the ledger, cut into chunks;
 * and the keys under which the numbers of a term stand in one of them.
 *
 * @param article its slug, or empty for the ledger
 */
record Series(String article) {

    static final Series OF_LEDGER = new Series("");

    /** How many numbers are kept together: so few that adding one writes at most 256 bytes. */
    static final int CHUNK = 2_048;

    /**
     * A revision with more terms than this, as the import of a long article, is kept under one key
     * of its own instead, and every search looks at it.
     */
    private static final int WIDE = 2_000;

    private static final Set<Term.Kind> OF_ARTICLE =
            EnumSet.complementOf(EnumSet.of(Term.Kind.ARTICLE));

    private static final Set<Term.Kind> OF_FEED =
            EnumSet.of(Term.Kind.ARTICLE, Term.Kind.EDITOR, Term.Kind.TYPE, Term.Kind.SECTION);

    static Series ofArticle(String slug) {
        return new Series(slug);
    }

    /** Those under which a number with all these terms is kept. */
    List<String> keys(Set<Term> terms, long number) {
        long chunk = chunk(number);
        Set<Term.Kind> kinds = article.isEmpty() ? OF_FEED : OF_ARTICLE;
        List<String> keys =
                terms.stream()
                        .filter(term -> kinds.contains(term.kind()))
                        .map(term -> key(term, chunk))
                        .toList();
        return keys.size() > WIDE ? List.of(wide(chunk)) : keys;
    }

    /** No slug and no kind holds a slash, and a chunk is digits: no two terms share a key. */
    String key(Term term, long chunk) {
        String kind = term.kind().name().toLowerCase(Locale.ROOT);
        return article + "/" + kind + "/" + term.value() + "/" + chunk;
    }

    String wide(long chunk) {
        return article + "/wide/" + chunk;
    }

    static long chunk(long number) {
        return number / CHUNK;
    }

    static int bit(long number) {
        return (int) (number % CHUNK);
    }
}
