package org.palimpsest.query.history;

import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Located;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds several entries of an article at once. */
final class EntryLookup {

    /** Beyond so many it is less to walk the article once than to look for each. */
    private static final int FEW = 4;

    private EntryLookup() {}

    /** Those of the entries that the article has, by their ids. */
    static Map<String, Entry> among(Article article, Set<String> wanted) {
        List<String> there = new ArrayList<>();
        for (String id : wanted) {
            if (article.provenance().entries().containsKey(id)) {
                there.add(id);
            }
        }
        Map<String, Entry> found = HashMap.newHashMap(there.size());
        if (there.size() <= FEW) {
            for (String id : there) {
                article.entry(id).map(Located::entry).ifPresent(entry -> found.put(id, entry));
            }
        } else {
            for (Block block : article.blocks()) {
                if (block instanceof Entry entry && wanted.contains(entry.id())) {
                    found.put(entry.id(), entry);
                }
            }
        }
        return found;
    }
}
