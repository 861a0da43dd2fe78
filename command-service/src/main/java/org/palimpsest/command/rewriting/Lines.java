package org.palimpsest.command.rewriting;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.Spot;
import org.palimpsest.article.TitleLine;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of an article on its way to a manuscript, linked, so that each step costs the same
 * however long the text is. Whatever a step leaves beside its place gets the gap that it is to have
 * in the end.
 */
final class Lines {

    private final Manuscript wanted;
    private String epilogue;
    private @Nullable Node first;
    private @Nullable Node last;

    Lines(Article article, Manuscript wanted) {
        this.wanted = wanted;
        this.epilogue = article.epilogue();
        int[] places = Places.of(article.blocks(), wanted.blocks());
        for (int i = 0; i < places.length; i++) {
            link(last, new Node(article.blocks().get(i), places[i]));
        }
    }

    @Nullable Node first() {
        return first;
    }

    @Nullable Node last() {
        return last;
    }

    /** All of them in order, as they stand now. */
    List<Node> all() {
        List<Node> all = new ArrayList<>();
        for (Node node = first; node != null; node = node.next) {
            all.add(node);
        }
        return all;
    }

    Block wantedOf(Node node) {
        return wanted.blocks().get(node.place);
    }

    Manuscript wanted() {
        return wanted;
    }

    /** What follows behind a line, or first where that is null. */
    @Nullable Node behind(@Nullable Node line) {
        return line == null ? first : line.next;
    }

    void link(@Nullable Node behind, Node node) {
        Node next = behind(behind);
        node.previous = behind;
        node.next = next;
        if (behind == null) {
            first = node;
        } else {
            behind.next = node;
        }
        if (next == null) {
            last = node;
        } else {
            next.previous = node;
        }
    }

    /** Takes out the lines from {@code from} up to, not including, {@code to}. */
    List<Node> unlink(Node from, @Nullable Node to) {
        List<Node> taken = new ArrayList<>();
        for (Node node = from; node != to && node != null; node = node.next) {
            taken.add(node);
        }
        Node before = from.previous;
        if (before == null) {
            first = to;
        } else {
            before.next = to;
        }
        if (to == null) {
            last = before;
        } else {
            to.previous = before;
        }
        return taken;
    }

    /**
     * Gives what stands there, a line or the end of the text, the gap that it is to have.
     *
     * @return that gap, or null where it has it already or is to go
     */
    @Nullable String settle(@Nullable Node node) {
        if (node == null) {
            boolean settled = epilogue.equals(wanted.epilogue());
            epilogue = wanted.epilogue();
            return settled ? null : epilogue;
        }
        if (node.goes()) {
            return null;
        }
        String gap = wantedOf(node).frame().gap();
        if (gap.equals(node.block.frame().gap())) {
            return null;
        }
        node.block = node.block.withGap(gap);
        return gap;
    }

    /** The place behind a line, or at the start of the text. */
    Spot spot(@Nullable Node behind) {
        return spot(behind, behind == null ? Identities.LEAD : behind.section());
    }

    /**
     * The place behind a line, or at the start of the text.
     *
     * @param section that the place is in
     */
    Spot spot(@Nullable Node behind, String section) {
        Node next = behind(behind);
        boolean bare = next == null || next.block instanceof Entry || next.block instanceof Heading;
        if (behind == null) {
            return new Spot(section, bare ? null : Spot.TOP);
        }
        String after =
                switch (behind.block) {
                    case Entry entry -> entry.id();
                    case Heading heading -> bare ? null : Spot.TOP;
                    case TitleLine title -> Spot.TITLE;
                    case InfoboxHead head -> Spot.INFOBOX;
                    case InfoboxField field -> Spot.FIELD + number(behind);
                };
        return new Spot(section, after);
    }

    /** Which of the infobox's fields it is, from 0. */
    static int number(Node field) {
        int number = 0;
        for (Node node = field.previous;
                node != null && node.block instanceof InfoboxField;
                node = node.previous) {
            number++;
        }
        return number;
    }
}
