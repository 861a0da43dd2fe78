package org.palimpsest.command.rewriting;

import org.palimpsest.article.Entry;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.TitleLine;
import org.palimpsest.comparison.Standing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Moves the fewest lines that bring all into the manuscript's order. */
final class LineOrder {

    /** More than all entries of an article weigh, so that these move and not a heading. */
    private static final long HEADING = 1_000_000;

    /** More than all headings and entries weigh: these cannot move. */
    private static final long FIXED = 1_000_000_000_000L;

    private final Lines lines;
    private final Script script;

    LineOrder(Lines lines, Script script) {
        this.lines = lines;
        this.script = script;
    }

    void run() {
        List<Node> standing = lines.all();
        boolean[] stays =
                Standing.of(
                        standing.stream().mapToInt(node -> node.place).toArray(),
                        standing.stream().mapToLong(LineOrder::weight).toArray());
        Set<Node> movers = new HashSet<>();
        for (int i = 0; i < stays.length; i++) {
            if (!stays[i]) {
                movers.add(standing.get(i));
            }
        }
        Node behind = null;
        for (Node node : standing.stream().sorted(Comparator.comparingInt(n -> n.place)).toList()) {
            if (movers.contains(node)) {
                if (node.block instanceof Heading heading) {
                    script.moveHeading(node, heading.level(), behind);
                } else {
                    script.moveEntry(node, behind);
                }
            }
            behind = node;
        }
    }

    private static long weight(Node node) {
        return switch (node.block) {
            case Entry entry -> 1;
            case Heading heading -> HEADING;
            case TitleLine title -> FIXED;
            case InfoboxHead head -> FIXED;
            case InfoboxField field -> FIXED;
        };
    }
}
