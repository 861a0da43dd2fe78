package org.palimpsest.command.merging;

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

/** What both sides added alike at one place: it counts once, with the identity it has already. */
final class SameAdditions {

    private SameAdditions() {}

    /** Your blocks, of which those that theirs has too have the identity they have there. */
    static List<Block> known(Version base, List<Block> theirs, List<Block> yours) {
        Map<Addition, Block> added = new HashMap<>();
        List<Addition> additions = additions(base, theirs);
        for (int i = 0; i < theirs.size(); i++) {
            added.putIfAbsent(additions.get(i), theirs.get(i));
        }
        List<Block> known = new ArrayList<>(yours.size());
        List<Addition> your = additions(base, yours);
        for (int i = 0; i < yours.size(); i++) {
            Block same = your.get(i).isNew() ? added.remove(your.get(i)) : null;
            known.add(same == null ? yours.get(i) : same);
        }
        return known;
    }

    private static List<Addition> additions(Version base, List<Block> blocks) {
        List<String> keys = new Version(blocks, "").keys();
        List<Addition> additions = new ArrayList<>(blocks.size());
        String behind = "";
        for (int i = 0; i < blocks.size(); i++) {
            boolean isNew = !base.has(keys.get(i));
            additions.add(new Addition(isNew, isNew ? behind : keys.get(i), said(blocks.get(i))));
            behind = isNew ? behind : keys.get(i);
        }
        return additions;
    }

    private static String said(Block block) {
        return switch (block) {
            case Entry entry -> entry.kind() + " " + entry.text();
            case Heading heading -> heading.level() + " " + heading.text();
            case InfoboxField field -> "field " + field.key() + ": " + field.value();
            case InfoboxHead head -> "infobox";
            case TitleLine title -> "title " + title.text();
        };
    }

    /** A block behind the last one that the base has too. */
    private record Addition(boolean isNew, String behind, String said) {}
}
