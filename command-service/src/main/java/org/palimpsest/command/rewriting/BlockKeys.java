package org.palimpsest.command.rewriting;

import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.TitleLine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each block of a text is known by: its identity, or what it is alone in its text. */
public final class BlockKeys {

    private BlockKeys() {}

    /** A key for each block, none twice; of infobox fields the key and which of its like it is. */
    public static List<String> of(List<Block> blocks) {
        Map<String, Integer> fields = new HashMap<>();
        List<String> keys = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            keys.add(
                    switch (block) {
                        case TitleLine title -> "title";
                        case InfoboxHead head -> "infobox";
                        case InfoboxField field ->
                                "field "
                                        + fields.merge(field.key(), 1, Integer::sum)
                                        + " "
                                        + field.key();
                        case Heading heading -> "section " + heading.section();
                        case Entry entry -> "entry " + entry.id();
                    });
        }
        return keys;
    }

    /** The blocks by their keys. */
    public static Map<String, Block> byKey(List<Block> blocks) {
        Map<String, Block> found = new HashMap<>();
        List<String> keys = of(blocks);
        for (int i = 0; i < keys.size(); i++) {
            found.put(keys.get(i), blocks.get(i));
        }
        return found;
    }
}
