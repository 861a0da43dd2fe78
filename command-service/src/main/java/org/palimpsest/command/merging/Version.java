package org.palimpsest.command.merging;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Block;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.command.rewriting.BlockKeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the three texts of a merge: its blocks by their keys, in order. */
final class Version {

    private final List<String> keys;
    private final Map<String, Block> blocks = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final String epilogue;

    Version(List<Block> list, String epilogue) {
        this.keys = BlockKeys.of(list);
        this.epilogue = epilogue;
        String section = Identities.LEAD;
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Heading heading) {
                section = heading.section();
            }
            blocks.put(keys.get(i), list.get(i));
            sections.put(keys.get(i), section);
            if (!(list.get(i) instanceof Heading)) {
                members.computeIfAbsent(section, made -> new ArrayList<>()).add(keys.get(i));
            }
        }
    }

    List<String> keys() {
        return keys;
    }

    String epilogue() {
        return epilogue;
    }

    boolean has(String key) {
        return blocks.containsKey(key);
    }

    @Nullable Block block(String key) {
        return blocks.get(key);
    }

    /** The innermost section that the block stands in. */
    String section(String key) {
        return sections.getOrDefault(key, Identities.LEAD);
    }

    /** What stands in a section, in order, without its heading. */
    List<String> membersOf(String section) {
        return members.getOrDefault(section, List.of());
    }
}
