package org.palimpsest.query.history;

import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Heading;

import java.util.List;

/**
 * Finds entries of an article while a revision is told. It looks first where it found the last one,
 * for the changes of a large revision follow the text: so each is found in a few steps however long
 * the article is.
 */
final class Whereabouts {

    private static final int BESIDE = 8;

    private int near;

    Entry entry(Article article, String id) {
        return (Entry) article.blocks().get(find(article, id));
    }

    /** Where an entry of that section stands. */
    Standing.InSection standing(Article article, String section, String entry) {
        int at = find(article, entry) - 1;
        while (at >= 0 && !(article.blocks().get(at) instanceof Heading)) {
            if (article.blocks().get(at) instanceof Entry before) {
                return new Standing.InSection(section, before.id());
            }
            at--;
        }
        return new Standing.InSection(section, null);
    }

    private int find(Article article, String id) {
        List<Block> blocks = article.blocks();
        int last = Math.min(blocks.size(), near + BESIDE);
        for (int i = Math.max(0, near - BESIDE); i < last; i++) {
            if (isEntry(blocks.get(i), id)) {
                near = i;
                return i;
            }
        }
        near = 0;
        for (Block block : blocks) {
            if (isEntry(block, id)) {
                return near;
            }
            near++;
        }
        throw new IllegalArgumentException("no entry " + id);
    }

    private static boolean isEntry(Block block, String id) {
        return block instanceof Entry entry && entry.id().equals(id);
    }
}
