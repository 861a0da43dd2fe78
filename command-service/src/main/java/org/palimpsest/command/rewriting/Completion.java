package org.palimpsest.command.rewriting;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Block;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;

import java.util.List;

/** Adds what the article does not have yet, and brings all that it has to what it is to say. */
final class Completion {

    private final Lines lines;
    private final Script script;

    Completion(Lines lines, Script script) {
        this.lines = lines;
        this.script = script;
    }

    void run() {
        List<Block> wanted = lines.wanted().blocks();
        String section = Identities.LEAD;
        Node previous = null;
        for (int place = 0; place < wanted.size(); place++) {
            Block block = wanted.get(place);
            Node node = lines.behind(previous);
            if (stands(node, place)) {
                script.revise(node, section);
                previous = node;
            } else if (block instanceof InfoboxHead head
                    && place + 1 < wanted.size()
                    && wanted.get(place + 1) instanceof InfoboxField field) {
                previous = script.insertInfobox(previous, head, field, place);
                place++;
            } else {
                previous = script.insert(previous, block, place, section);
            }
            section = block instanceof Heading heading ? heading.section() : section;
        }
        script.end();
    }

    private static boolean stands(@Nullable Node node, int place) {
        return node != null && node.place == place;
    }
}
