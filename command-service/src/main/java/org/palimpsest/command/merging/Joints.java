package org.palimpsest.command.merging;

import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Frame;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes lines that have come together from two texts read as the lines that they are. */
final class Joints {

    private Joints() {}

    /**
     * The blocks with the infobox's fields behind its head, its head before the first heading, and
     * a line end before each line.
     */
    static List<Block> mended(List<Block> blocks) {
        List<Block> box =
                Stream.concat(
                                blocks.stream().filter(InfoboxHead.class::isInstance).limit(1),
                                blocks.stream().filter(InfoboxField.class::isInstance))
                        .toList();
        boolean boxed = !box.isEmpty() && box.getFirst() instanceof InfoboxHead;
        List<Block> mended = new ArrayList<>(blocks.size());
        boolean placed = !boxed;
        for (Block block : blocks) {
            if (!placed && (block instanceof InfoboxHead || block instanceof Heading)) {
                add(box.getFirst(), mended);
                box.subList(1, box.size()).forEach(f -> add(f.withGap(Frame.LINE_END), mended));
                placed = true;
            }
            if (!isBoxed(block)) {
                add(block, mended);
            }
        }
        return mended;
    }

    private static void add(Block block, List<Block> mended) {
        boolean first = mended.isEmpty();
        boolean runsOn = !first && block.frame().gap().indexOf('\n') < 0;
        boolean readsAsField =
                !first
                        && isBoxed(mended.getLast())
                        && block instanceof Entry entry
                        && entry.kind() == EntryKind.BULLET
                        && entry.text().indexOf(':') > 0
                        && block.frame().gap().equals(Frame.LINE_END);
        mended.add(runsOn || readsAsField ? block.withGap(Frame.BLANK_LINE) : block);
    }

    private static boolean isBoxed(Block block) {
        return block instanceof InfoboxField || block instanceof InfoboxHead;
    }
}
