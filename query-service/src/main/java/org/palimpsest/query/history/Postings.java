package org.palimpsest.query.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;

import org.bson.BsonDocument;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * The view {@code postings}: for each term the revisions of an article, and the positions of the
 * ledger, that it occurs in. It may name too many, never too few: who reads looks at what is named.
 *
 * <p>Numbers are only ever added, each on what stands there, so it does not matter who adds, how
 * often, or in which order; what was rolled back stays named and is not found.
 */
public final class Postings {

    private static final String VIEW = "postings";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final long CACHED = 20_000;

    /** The whole history of nearly every article. */
    private static final int CHUNKS_AT_ONCE = 16;

    private final Supplier<MongoCollection<BsonDocument>> reading;
    private final MongoCollection<BsonDocument> writing;
    private final Cache<String, Posting> written =
            Caffeine.newBuilder().maximumSize(CACHED).build();

    public Postings(ViewStore store) {
        this.reading = store.reading(VIEW);
        this.writing = store.writing(VIEW);
    }

    /** Names these revisions under all their terms. */
    public void add(List<RevisionRecord> records) {
        Map<String, BitSet> additions = new LinkedHashMap<>();
        for (RevisionRecord record : records) {
            Set<Term> terms = Term.of(record);
            add(additions, Series.ofArticle(record.article()), record.number(), terms);
            add(additions, Series.OF_LEDGER, record.position(), terms);
        }
        while (!additions.isEmpty()) {
            additions.keySet().retainAll(refused(additions));
        }
    }

    private static void add(
            Map<String, BitSet> additions, Series series, long number, Set<Term> terms) {
        for (String key : series.keys(terms, number)) {
            additions.computeIfAbsent(key, absent -> new BitSet()).set(Series.bit(number));
        }
    }

    /** Tries to add, and gives the keys under which others had added meanwhile. */
    private Set<String> refused(Map<String, BitSet> additions) {
        Map<String, Posting> standing = standing(additions.keySet());
        Map<String, Posting> more = new LinkedHashMap<>();
        additions.forEach(
                (key, numbers) -> {
                    Posting before = standing.getOrDefault(key, Posting.NONE);
                    Posting after = before.with(numbers);
                    if (after.size() > before.size()) {
                        more.put(key, after);
                    }
                });
        Set<String> refused = new HashSet<>();
        if (!more.isEmpty()) {
            List<String> keys = List.copyOf(more.keySet());
            for (int index : replace(keys, more, standing)) {
                refused.add(keys.get(index));
            }
        }
        more.keySet().removeAll(refused);
        written.putAll(more);
        written.invalidateAll(refused);
        return refused;
    }

    private Map<String, Posting> standing(Collection<String> keys) {
        Map<String, Posting> standing = new HashMap<>(written.getAllPresent(keys));
        List<String> unknown = keys.stream().filter(key -> !standing.containsKey(key)).toList();
        if (!unknown.isEmpty()) {
            standing.putAll(read(writing, unknown));
        }
        return standing;
    }

    private List<Integer> replace(
            List<String> keys, Map<String, Posting> more, Map<String, Posting> standing) {
        try {
            writing.bulkWrite(
                    keys.stream()
                            .map(
                                    key ->
                                            new ReplaceOneModel<>(
                                                    standing.getOrDefault(key, Posting.NONE)
                                                            .is(key),
                                                    more.get(key).write(key),
                                                    UPSERT))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException e) {
            return Refused.duplicates(e);
        }
    }

    private static Map<String, Posting> read(
            MongoCollection<BsonDocument> collection, Collection<String> keys) {
        Map<String, Posting> found = new HashMap<>();
        collection
                .find(Filters.in("_id", keys))
                .forEach(
                        document ->
                                found.put(
                                        document.getString("_id").getValue(),
                                        Posting.read(document)));
        return found;
    }

    /**
     * The revisions of an article that may have all the terms, the latest first.
     *
     * @param first the earliest that is asked for, 1 or more
     * @param last the latest
     */
    public Candidates revisions(String article, Set<Term> terms, long first, long last) {
        return new Candidates(
                Candidates.Order.LATEST_FIRST,
                CHUNKS_AT_ONCE,
                first,
                last,
                chunks -> having(Series.ofArticle(article), terms, chunks));
    }

    /** The positions of the ledger likewise, from either end on; of terms that the feed has. */
    public Candidates positions(Candidates.Order order, Set<Term> terms, long first, long last) {
        return new Candidates(
                order,
                CHUNKS_AT_ONCE,
                first,
                last,
                chunks -> having(Series.OF_LEDGER, terms, chunks));
    }

    /**
     * Which revisions of an article may have each of the terms.
     *
     * @param first the earliest that is asked for, which is at 0
     * @param last the latest; what this reads grows with how far it is from the first
     */
    public Map<Term, BitSet> occurrences(String article, Set<Term> terms, long first, long last) {
        Series series = Series.ofArticle(article);
        List<Long> chunks =
                LongStream.rangeClosed(Series.chunk(first), Series.chunk(last)).boxed().toList();
        Map<String, Posting> found = read(reading.get(), keys(series, terms, chunks));
        Map<Term, BitSet> occurrences = new HashMap<>();
        for (Term term : terms) {
            BitSet revisions = new BitSet();
            for (long chunk : chunks) {
                occurring(found, series, term, chunk).stream()
                        .mapToLong(bit -> chunk * Series.CHUNK + bit)
                        .filter(number -> number >= first && number <= last)
                        .forEach(number -> revisions.set((int) (number - first)));
            }
            occurrences.put(term, revisions);
        }
        return occurrences;
    }

    private static Set<String> keys(Series series, Set<Term> terms, List<Long> chunks) {
        Set<String> keys = new HashSet<>();
        for (long chunk : chunks) {
            keys.add(series.wide(chunk));
            terms.forEach(term -> keys.add(series.key(term, chunk)));
        }
        return keys;
    }

    /** A copy of what the term and the wide ones of a chunk name. */
    private static BitSet occurring(
            Map<String, Posting> found, Series series, Term term, long chunk) {
        BitSet one = found.getOrDefault(series.key(term, chunk), Posting.NONE).numbers();
        one.or(found.getOrDefault(series.wide(chunk), Posting.NONE).numbers());
        return one;
    }

    private Map<Long, BitSet> having(Series series, Set<Term> terms, List<Long> chunks) {
        Map<String, Posting> found = read(reading.get(), keys(series, terms, chunks));
        Map<Long, BitSet> having = new HashMap<>();
        for (long chunk : chunks) {
            BitSet all = new BitSet();
            all.set(0, Series.CHUNK);
            for (Term term : terms) {
                all.and(occurring(found, series, term, chunk));
            }
            having.put(chunk, all);
        }
        return having;
    }
}
