package org.palimpsest.command.rewriting;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.ArticleEvent;
import org.palimpsest.article.Block;
import org.palimpsest.article.EditorialEvent;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryEvent;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxEvent;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.Insertion;
import org.palimpsest.article.Relocation;
import org.palimpsest.article.SectionEvent;
import org.palimpsest.article.Segment;
import org.palimpsest.article.Spot;
import org.palimpsest.article.TitleLine;
import org.palimpsest.reading.Rereading;

import java.util.ArrayList;
import java.util.List;

/** The steps on the way to a manuscript: each changes the lines and writes down its event. */
final class Script {

    private final Lines lines;
    private final List<EditorialEvent> events = new ArrayList<>();

    Script(Lines lines) {
        this.lines = lines;
    }

    List<EditorialEvent> events() {
        return events;
    }

    void removeEntry(Node node, String section) {
        Entry entry = (Entry) node.block;
        events.add(new EntryEvent.EntryRemoved(section, entry.id(), remove(node, node.next)));
    }

    void removeField(Node node, boolean withHead) {
        InfoboxField field = (InfoboxField) node.block;
        int number = Lines.number(node);
        Node from = withHead && node.previous != null ? node.previous : node;
        events.add(
                new InfoboxEvent.FieldRemoved(
                        field.key(), number, withHead, remove(from, node.next)));
    }

    void removeHead(Node node) {
        events.add(new InfoboxEvent.HeadRemoved(remove(node, node.next)));
    }

    void removeSection(Node heading, boolean alone) {
        String section = ((Heading) heading.block).section();
        Node to = alone ? heading.next : heading.afterSection();
        events.add(new SectionEvent.SectionRemoved(section, alone, remove(heading, to)));
    }

    private @Nullable String remove(Node from, @Nullable Node to) {
        lines.unlink(from, to);
        return lines.settle(to);
    }

    /** A section with all under it before another heading, or last. */
    void moveSection(Node heading, int level, @Nullable Node before) {
        Heading moved = (Heading) heading.block;
        Node to = heading.afterSection();
        if (before != to || level != moved.level()) {
            List<Node> going = lines.unlink(heading, to);
            String gapLeft = before == to ? null : lines.settle(to);
            int shift = level - moved.level();
            for (Node node : going) {
                if (node.block instanceof Heading under) {
                    node.block = under.atLevel(under.level() + shift);
                }
            }
            lines.settle(heading);
            Node behind = before == null ? lines.last() : before.previous;
            for (Node node : going) {
                lines.link(behind, node);
                behind = node;
            }
            events.add(
                    new SectionEvent.SectionMoved(
                            moved.section(),
                            level,
                            false,
                            before == null ? null : ((Heading) before.block).section(),
                            null,
                            heading.block.frame().gap(),
                            lines.settle(before),
                            gapLeft));
        }
    }

    /** A heading alone behind a line, or at the start of the text. */
    void moveHeading(Node heading, int level, @Nullable Node behind) {
        Heading moved = (Heading) heading.block;
        Node left = heading.next;
        Node target = behind == heading ? heading.previous : behind;
        lines.unlink(heading, left);
        String gapLeft = lines.behind(target) == left ? null : lines.settle(left);
        heading.block = moved.atLevel(level);
        lines.settle(heading);
        Spot within = lines.spot(target);
        lines.link(target, heading);
        events.add(
                new SectionEvent.SectionMoved(
                        moved.section(),
                        level,
                        true,
                        null,
                        within,
                        heading.block.frame().gap(),
                        lines.settle(heading.next),
                        gapLeft));
    }

    void moveEntry(Node node, @Nullable Node behind) {
        String from = node.section();
        Node left = node.next;
        lines.unlink(node, left);
        String gapLeft = lines.behind(behind) == left ? null : lines.settle(left);
        lines.settle(node);
        Spot spot = lines.spot(behind);
        lines.link(behind, node);
        Entry entry = (Entry) node.block;
        List<Segment> text = rereadText(entry, (Entry) lines.wantedOf(node));
        if (text != null) {
            node.block = entry.withText(text);
        }
        events.add(
                new EntryEvent.EntryMoved(
                        from,
                        entry.id(),
                        new Relocation(
                                spot.section(),
                                spot.after(),
                                node.block.frame().gap(),
                                lines.settle(node.next),
                                gapLeft),
                        text));
    }

    /** Where the same words say something else at the new place. */
    private static @Nullable List<Segment> rereadText(Entry entry, Entry wanted) {
        return entry.kind() == wanted.kind()
                        && entry.text().equals(wanted.text())
                        && !entry.segments().equals(wanted.segments())
                ? wanted.segments()
                : null;
    }

    /**
     * A block that the article does not have yet.
     *
     * @param section the one that it comes into, of a heading the one that stands there until now
     */
    Node insert(@Nullable Node behind, Block block, int place, String section) {
        Spot spot = lines.spot(behind, section);
        Node node = new Node(block, place);
        lines.link(behind, node);
        String gapAfter = lines.settle(node.next);
        switch (block) {
            case TitleLine title ->
                    throw new IllegalArgumentException("An article has its title for ever");
            case InfoboxHead head ->
                    events.add(new InfoboxEvent.HeadSet(head, named(spot), gapAfter));
            case InfoboxField field ->
                    events.add(
                            new InfoboxEvent.FieldAdded(
                                    field, Lines.number(node), null, null, gapAfter));
            case Heading heading -> events.add(added(heading, node.next, spot, gapAfter));
            case Entry entry ->
                    events.add(
                            new EntryEvent.EntryAdded(
                                    section, new Insertion(entry, spot.after(), gapAfter)));
        }
        return node;
    }

    private static SectionEvent added(
            Heading heading, @Nullable Node next, Spot spot, @Nullable String gapAfter) {
        if (next == null) {
            return new SectionEvent.SectionAdded(heading, null, null, gapAfter);
        }
        return next.block instanceof Heading following
                ? new SectionEvent.SectionAdded(heading, following.section(), null, gapAfter)
                : new SectionEvent.SectionAdded(heading, null, spot, gapAfter);
    }

    private static String named(Spot spot) {
        return spot.after() == null ? Spot.TOP : spot.after();
    }

    /** An infobox with its first field. */
    Node insertInfobox(@Nullable Node behind, InfoboxHead head, InfoboxField field, int place) {
        Spot spot = lines.spot(behind);
        Node box = new Node(head, place);
        Node node = new Node(field, place + 1);
        lines.link(behind, box);
        lines.link(box, node);
        events.add(
                new InfoboxEvent.FieldAdded(field, 0, head, named(spot), lines.settle(node.next)));
        return node;
    }

    /** Brings a block that stands where it is to stand to what it is to say. */
    void revise(Node node, String section) {
        Block block = lines.wantedOf(node);
        if (node.block.equals(block)) {
            return;
        }
        switch (block) {
            case TitleLine title -> events.add(new ArticleEvent.ArticleRetitled(title, null));
            case InfoboxHead head -> events.add(new InfoboxEvent.HeadSet(head, null, null));
            case InfoboxField field ->
                    events.add(new InfoboxEvent.FieldSet(field, Lines.number(node), null));
            case Heading heading -> {
                if (((Heading) node.block).level() != heading.level()) {
                    moveHeading(node, heading.level(), node);
                }
                if (!node.block.equals(heading)) {
                    events.add(new SectionEvent.SectionRenamed(heading, null));
                }
            }
            case Entry entry -> events.addAll(revisions((Entry) node.block, entry, section));
        }
        node.block = block;
    }

    private static List<EditorialEvent> revisions(Entry standing, Entry wanted, String section) {
        return standing.withText(wanted.segments()).equals(wanted)
                ? Rereading.changes(section, standing, wanted.segments())
                : List.of(new EntryEvent.EntryRevised(section, wanted, null));
    }

    /** Brings the end of the text to what it is to be, as a revision of the last line. */
    void end() {
        Node last = lines.last();
        String gap = lines.settle(null);
        if (gap == null || last == null) {
            return;
        }
        events.add(
                switch (last.block) {
                    case TitleLine title -> new ArticleEvent.ArticleRetitled(title, gap);
                    case InfoboxHead head -> new InfoboxEvent.HeadSet(head, null, gap);
                    case InfoboxField field ->
                            new InfoboxEvent.FieldSet(field, Lines.number(last), gap);
                    case Heading heading -> new SectionEvent.SectionRenamed(heading, gap);
                    case Entry entry -> new EntryEvent.EntryRevised(last.section(), entry, gap);
                });
    }
}
