package org.palimpsest.article;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * An immutable list of blocks of which a changed one costs little, however long it is: an edit of
 * one line of fifty thousand shares all others with the list before. It knows where its headings
 * stand, and where it was changed last, for the next change is often beside.
 */
final class BlockList extends AbstractList<Block> {

    private static final int BESIDE = 8;

    private final PVector<Block> blocks;
    private final int[] headings;
    private final int changed;

    private BlockList(PVector<Block> blocks, int[] headings, int changed) {
        this.blocks = blocks;
        this.headings = headings;
        this.changed = changed;
    }

    static BlockList of(List<? extends Block> blocks) {
        return blocks instanceof BlockList list
                ? list
                : new BlockList(TreePVector.from(blocks), headings(blocks, 0), 0);
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

    /** Where the headings stand, in order. */
    int[] headings() {
        return headings.clone();
    }

    /** The number of headings that stand before that index. */
    int headingsBefore(int index) {
        int found = Arrays.binarySearch(headings, index);
        return found < 0 ? -found - 1 : found;
    }

    /** Where the heading of that number stands. */
    int headingAt(int number) {
        return headings[number];
    }

    int headingCount() {
        return headings.length;
    }

    BlockList with(int index, Block block) {
        boolean heading = block instanceof Heading;
        PVector<Block> replaced = blocks.with(index, block);
        return heading == blocks.get(index) instanceof Heading
                ? new BlockList(replaced, headings, index)
                : new BlockList(replaced, headings(replaced, 0), index);
    }

    BlockList plusAll(int index, Collection<? extends Block> added) {
        int before = headingsBefore(index);
        int[] among = headings(added, index);
        int[] moved = Arrays.copyOf(headings, headings.length + among.length);
        System.arraycopy(among, 0, moved, before, among.length);
        for (int i = before; i < headings.length; i++) {
            moved[i + among.length] = headings[i] + added.size();
        }
        return new BlockList(blocks.plusAll(index, added), moved, index);
    }

    BlockList minus(int from, int to) {
        PVector<Block> left = blocks;
        for (int i = to - 1; i >= from; i--) {
            left = left.minus(i);
        }
        int first = headingsBefore(from);
        int last = headingsBefore(to);
        int[] moved = new int[headings.length - (last - first)];
        System.arraycopy(headings, 0, moved, 0, first);
        for (int i = last; i < headings.length; i++) {
            moved[first + i - last] = headings[i] - (to - from);
        }
        return new BlockList(left, moved, Math.min(from, left.size()));
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

    private static int[] headings(Collection<? extends Block> blocks, int offset) {
        IntStream.Builder places = IntStream.builder();
        int index = offset;
        for (Block block : blocks) {
            if (block instanceof Heading) {
                places.add(index);
            }
            index++;
        }
        return places.build().toArray();
    }
}
