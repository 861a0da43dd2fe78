package org.palimpsest.command.merging;

import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Frame;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;

import java.util.ArrayList;
import java.util.List;

/** Makes lines that have come together from two texts read as the lines that they are. */
final class Joints {

    private Joints() {}

    /** The blocks with the infobox's fields behind its head and a line end before each line. */
    static List<Block> mended(List<Block> blocks) {
        List<Block> fields = blocks.stream().filter(InfoboxField.class::isInstance).toList();
        List<Block> mended = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (!(block instanceof InfoboxField)) {
                add(block, mended);
            }
            if (block instanceof InfoboxHead) {
                fields.forEach(field -> add(field.withGap(Frame.LINE_END), mended));
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
                        && block.frame().gap().equals(Frame.LINE_END);
        mended.add(runsOn || readsAsField ? block.withGap(Frame.BLANK_LINE) : block);
    }

    private static boolean isBoxed(Block block) {
        return block instanceof InfoboxField || block instanceof InfoboxHead;
    }
}
