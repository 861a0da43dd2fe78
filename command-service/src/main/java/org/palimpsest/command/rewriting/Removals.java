package org.palimpsest.command.rewriting;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.TitleLine;

/** Takes out what is not in the manuscript: a section whole where nothing of it stays. */
final class Removals {

    private final Lines lines;
    private final Script script;

    Removals(Lines lines, Script script) {
        this.lines = lines;
        this.script = script;
    }

    void run() {
        String section = Identities.LEAD;
        Node node = lines.first();
        while (node != null) {
            if (node.goes()) {
                node = remove(node, section);
            } else {
                section = node.block instanceof Heading heading ? heading.section() : section;
                node = node.next;
            }
        }
    }

    /** What follows it then. */
    private @Nullable Node remove(Node node, String section) {
        Node next = node.next;
        return switch (node.block) {
            case Heading heading -> {
                boolean alone = stays(node);
                Node end = alone ? next : node.afterSection();
                script.removeSection(node, alone);
                yield end;
            }
            case Entry entry -> {
                script.removeEntry(node, section);
                yield next;
            }
            case InfoboxHead head -> infobox(node);
            case InfoboxField field -> {
                script.removeField(node, false);
                yield next;
            }
            case TitleLine title -> next;
        };
    }

    private static boolean stays(Node heading) {
        Node end = heading.afterSection();
        for (Node node = heading.next; node != end && node != null; node = node.next) {
            if (!node.goes()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Node infobox(Node head) {
        Node field = head.next;
        if (field == null || !(field.block instanceof InfoboxField)) {
            script.removeHead(head);
            return field;
        }
        while (true) {
            Node next = field.next;
            boolean last = next == null || !(next.block instanceof InfoboxField);
            script.removeField(field, last);
            if (last) {
                return next;
            }
            field = next;
        }
    }
}
