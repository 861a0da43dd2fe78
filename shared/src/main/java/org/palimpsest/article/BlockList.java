package org.palimpsest.article;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/**
 * An immutable list of blocks of which a changed one costs little, however long it is: an edit of
 * one line of fifty thousand shares all others with the list before. It knows where its headings
 * stand, and where it was changed last, for the next change is often beside.
 */
final class BlockList extends AbstractList<Block> {

    private static final int BESIDE = 8;

    private final PVector<Block> blocks;
    private final Headings headings;
    private final int changed;

    private BlockList(PVector<Block> blocks, Headings headings, int changed) {
        this.blocks = blocks;
        this.headings = headings;
        this.changed = changed;
    }

    static BlockList of(List<? extends Block> blocks) {
        return blocks instanceof BlockList list
                ? list
                : new BlockList(TreePVector.from(blocks), Headings.among(blocks, 0), 0);
    }

    @Override
    public Block get(int index) {
        return blocks.get(index);
    }

    @Override
    public int size() {
        return blocks.size();
    }

    @Override
    public Iterator<Block> iterator() {
        return blocks.iterator();
    }

    Headings headings() {
        return headings;
    }

    /** Where the section's heading stands, looked for from the last change on; or -1. */
    int headingOf(String section) {
        int number = headings.of(section, changed);
        return number < 0 ? -1 : headings.place(number);
    }

    BlockList with(int index, Block block) {
        boolean heads = block instanceof Heading || blocks.get(index) instanceof Heading;
        Headings left =
                heads
                        ? headings.minus(index, index + 1)
                                .plus(index, 1, Headings.among(List.of(block), index))
                        : headings;
        return new BlockList(blocks.with(index, block), left, index);
    }

    BlockList plusAll(int index, Collection<? extends Block> added) {
        Headings more = headings.plus(index, added.size(), Headings.among(added, index));
        return new BlockList(blocks.plusAll(index, added), more, index);
    }

    BlockList minus(int from, int to) {
        PVector<Block> left = blocks;
        for (int i = to - 1; i >= from; i--) {
            left = left.minus(i);
        }
        return new BlockList(left, headings.minus(from, to), Math.min(from, left.size()));
    }

    /**
     * Where the first block of that kind stands, looked for beside the last change first; or -1.
     */
    int find(Predicate<Block> wanted) {
        int from = Math.max(0, changed - BESIDE);
        int to = Math.min(blocks.size(), changed + BESIDE);
        for (int i = from; i < to; i++) {
            if (wanted.test(blocks.get(i))) {
                return i;
            }
        }
        int index = 0;
        for (Block block : blocks) {
            if (wanted.test(block)) {
                return index;
            }
            index++;
        }
        return -1;
    }
}
