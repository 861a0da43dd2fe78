package org.palimpsest.command.rewriting;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Block;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;

/** A block of the article on its way to the manuscript, between its neighbours. */
final class Node {

    /** Where the block stands in the manuscript, or -1 where it is to go. */
    final int place;

    Block block;
    @Nullable Node previous;
    @Nullable Node next;

    Node(Block block, int place) {
        this.block = block;
        this.place = place;
    }

    boolean goes() {
        return place < 0;
    }

    /** The innermost section that it stands in; a heading stands in its own. */
    String section() {
        for (Node node = this; node != null; node = node.previous) {
            if (node.block instanceof Heading heading) {
                return heading.section();
            }
        }
        return Identities.LEAD;
    }

    /** What stands behind this heading and all under it; null where that is the end. */
    @Nullable Node afterSection() {
        int level = ((Heading) block).level();
        Node node = next;
        while (node != null
                && !(node.block instanceof Heading heading && heading.level() <= level)) {
            node = node.next;
        }
        return node;
    }
}
