package org.palimpsest.command.placing;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.EntryKind;
import org.palimpsest.article.Frame;

import java.util.List;

/** A place between two blocks: what comes to stand there has index {@code index}. */
record Site(List<Block> blocks, int index) {

    /** The gap that a new block needs here. */
    String gapOf(Block block) {
        if (index == 0) {
            return "";
        }
        String needed = Gaps.between(blocks.get(index - 1), block);
        return headsList(block) && Gaps.suffices(blocks.get(index).frame().gap(), needed)
                ? blocks.get(index).frame().gap()
                : needed;
    }

    /** The gap of a block that stood elsewhere: its own, where that will do here. */
    String gapKept(Block block) {
        String own = block.frame().gap();
        return index > 0 && Gaps.suffices(own, Frame.LINE_END) ? own : gapOf(block);
    }

    /** The gap of what follows here once {@code block} has come before it, null for its own. */
    @Nullable String gapAfter(Block block) {
        if (index == blocks.size()) {
            return null;
        }
        return headsList(block) ? Frame.LINE_END : enlarged(block, blocks.get(index));
    }

    /** The gap of what follows here once {@code removed} has gone from this place. */
    @Nullable String gapLeft(Block removed) {
        if (index == blocks.size()) {
            return null;
        }
        return index == 0
                ? removed.frame().gap()
                : enlarged(blocks.get(index - 1), blocks.get(index));
    }

    /**
     * Whether it becomes the first bullet of a list: what parted that from the text above stays.
     */
    private boolean headsList(Block block) {
        return isBullet(block)
                && index > 0
                && index < blocks.size()
                && isBullet(blocks.get(index))
                && !isBullet(blocks.get(index - 1))
                && !blocks.get(index).frame().gap().equals(Frame.LINE_END);
    }

    private static boolean isBullet(Block block) {
        return block instanceof Entry entry && entry.kind() == EntryKind.BULLET;
    }

    private static @Nullable String enlarged(Block previous, Block next) {
        String needed = Gaps.between(previous, next);
        return Gaps.suffices(next.frame().gap(), needed) ? null : needed;
    }
}
