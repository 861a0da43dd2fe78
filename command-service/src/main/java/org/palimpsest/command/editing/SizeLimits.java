package org.palimpsest.command.editing;

import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;

import java.nio.charset.StandardCharsets;

/**
 * How large an article may become: 2 MiB of text, 20,000 facts, 50,000 entries; and 100,000 lines
 * of whatever kind, so that it stays one document of the database.
 */
final class SizeLimits {

    private static final int BYTES = 2 * 1024 * 1024;
    private static final long FACTS = 20_000;
    private static final long ENTRIES = 50_000;
    private static final int LINES = 100_000;

    private SizeLimits() {}

    /**
     * @param text the article's, as it is printed
     * @throws Rejection.AgainstRule where the article is larger
     */
    static void check(Article article, String text) {
        long entries = article.blocks().stream().filter(Entry.class::isInstance).count();
        require(entries <= ENTRIES, "An article has at most 50,000 entries.");
        require(article.blocks().size() <= LINES, "An article has at most 100,000 lines.");
        long facts = article.blocks().stream().mapToLong(SizeLimits::facts).sum();
        require(facts <= FACTS, "An article has at most 20,000 facts.");
        // No character takes more than three bytes for each of its UTF-16 units.
        require(
                text.length() <= BYTES / 3 || text.getBytes(StandardCharsets.UTF_8).length <= BYTES,
                "An article has at most 2 MiB of text.");
    }

    private static long facts(Block block) {
        return block instanceof Entry entry ? entry.facts().count() : 0;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new Rejection.AgainstRule("", rule);
        }
    }
}
