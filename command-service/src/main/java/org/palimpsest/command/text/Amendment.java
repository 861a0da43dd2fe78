package org.palimpsest.command.text;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.Segment;
import org.palimpsest.article.TitleLine;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.command.rewriting.BlockKeys;
import org.palimpsest.command.rewriting.Manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes one part of a manuscript another.
 *
 * @param key of the part's block
 * @param change what becomes of the block where it is there; null where it goes
 * @param model a text in which the part stands where it is to stand, if it is not there
 */
record Amendment(String key, @Nullable UnaryOperator<Block> change, List<Block> model) {

    /** The part as it is in that text: the same words, or gone. */
    static Amendment asIn(List<Block> model, Part part) {
        Block there = BlockKeys.byKey(model).get(part.key());
        if (there == null) {
            return new Amendment(part.key(), null, model);
        }
        String fact = part.fact();
        return new Amendment(
                part.key(),
                fact != null && there instanceof Entry entry
                        ? block -> withSlot((Entry) block, slot(entry, fact))
                        : block -> there,
                model);
    }

    /** The part with that text, or gone where it is null. */
    static Amendment saying(@Nullable String text, List<Block> model, Part part) {
        if (text == null) {
            return new Amendment(part.key(), null, model);
        }
        String fact = part.fact();
        return new Amendment(
                part.key(),
                fact == null
                        ? block -> saying(block, text)
                        : block -> withWords((Entry) block, fact, text),
                model);
    }

    Manuscript of(Manuscript manuscript) {
        List<Block> blocks = new ArrayList<>(manuscript.blocks());
        List<String> keys = BlockKeys.of(blocks);
        int at = keys.indexOf(key);
        if (at >= 0) {
            Block standing = blocks.remove(at);
            if (change != null) {
                blocks.add(at, change.apply(standing));
            }
        } else if (change != null) {
            Block missing = BlockKeys.byKey(model).get(key);
            if (missing != null) {
                blocks.add(placeIn(keys), change.apply(missing));
            }
        }
        return new Manuscript(blocks, manuscript.epilogue());
    }

    /** Behind what stands before it in the model, the nearest that is there. */
    private int placeIn(List<String> keys) {
        List<String> order = BlockKeys.of(model);
        for (int i = order.indexOf(key) - 1; i >= 0; i--) {
            int at = keys.indexOf(order.get(i));
            if (at >= 0) {
                return at + 1;
            }
        }
        return keys.size();
    }

    private static Block saying(Block block, String text) {
        return switch (block) {
            case TitleLine title -> new TitleLine(title.frame(), text);
            case InfoboxHead head -> head;
            case InfoboxField field ->
                    new InfoboxField(field.frame(), field.key(), field.separator(), text);
            case Heading heading ->
                    new Heading(heading.frame(), heading.section(), heading.level(), text);
            case Entry entry -> entry.withText(List.of(new Segment.Words(text)));
        };
    }

    private static Segment slot(Entry entry, String fact) {
        return new Segment.Slot(entry.fact(fact).orElseThrow());
    }

    private static Entry withSlot(Entry entry, Segment slot) {
        String id = ((Segment.Slot) slot).fact().id();
        return entry.withText(
                entry.segments().stream()
                        .map(segment -> holds(segment, id) ? slot : segment)
                        .toList());
    }

    private static Entry withWords(Entry entry, String fact, String text) {
        return entry.withText(
                entry.segments().stream()
                        .map(segment -> holds(segment, fact) ? new Segment.Words(text) : segment)
                        .toList());
    }

    private static boolean holds(Segment segment, String id) {
        return segment instanceof Segment.Slot(Fact fact) && fact.id().equals(id);
    }
}
