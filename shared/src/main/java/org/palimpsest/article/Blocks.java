package org.palimpsest.article;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The lines of an article in the order of its text, and what can be done to them. */
record Blocks(List<Block> list) {

    static final Blocks NONE = new Blocks(List.of());

    Blocks {
        list = List.copyOf(list);
    }

    /** Where the section's heading stands; -1 for the lead, which has none. */
    int heading(String section) {
        return section.equals(Identities.LEAD)
                ? -1
                : find(block ->
                                block instanceof Heading heading
                                        && heading.section().equals(section))
                        .orElseThrow(() -> new IllegalArgumentException("no section " + section));
    }

    int entry(String id) {
        return find(block -> block instanceof Entry entry && entry.id().equals(id))
                .orElseThrow(() -> new IllegalArgumentException("no entry " + id));
    }

    /**
     * The ids of the section that the block at {@code index} stands in and of those above it, the
     * innermost first.
     */
    List<String> sectionsAround(int index) {
        List<String> around = new ArrayList<>();
        int above = Integer.MAX_VALUE;
        for (int i = index; i >= 0; i--) {
            if (list.get(i) instanceof Heading heading && heading.level() < above) {
                around.add(heading.section());
                above = heading.level();
            }
        }
        return around.isEmpty() ? List.of(Identities.LEAD) : around;
    }

    Blocks insert(String section, Insertion insertion) {
        return insert(index(section, insertion.after()), insertion.entry(), insertion.gapAfter());
    }

    Blocks insert(Heading heading, @Nullable String before, @Nullable String gapAfter) {
        return insert(before == null ? list.size() : heading(before), heading, gapAfter);
    }

    Blocks replace(int index, Block block) {
        List<Block> changed = new ArrayList<>(list);
        changed.set(index, block);
        return new Blocks(changed);
    }

    Blocks replaceEntry(String id, UnaryOperator<Entry> change) {
        int index = entry(id);
        return replace(index, change.apply((Entry) list.get(index)));
    }

    Blocks move(String id, Relocation to) {
        int from = entry(id);
        Block moved = list.get(from).withGap(to.gap());
        Blocks without = remove(from, to.gapLeft());
        return without.insert(without.index(to.section(), to.after()), moved, to.gapAfter());
    }

    private Blocks insert(int index, Block block, @Nullable String gapAfter) {
        List<Block> changed = new ArrayList<>(list.size() + 1);
        changed.addAll(list);
        changed.add(index, block);
        return new Blocks(changed).withGap(index + 1, gapAfter);
    }

    private Blocks remove(int index, @Nullable String gapLeft) {
        List<Block> changed = new ArrayList<>(list);
        changed.remove(index);
        return new Blocks(changed).withGap(index, gapLeft);
    }

    private Blocks withGap(int index, @Nullable String gap) {
        return gap == null || index >= list.size()
                ? this
                : replace(index, list.get(index).withGap(gap));
    }

    int index(String section, @Nullable String after) {
        if (after != null) {
            int followed = entry(after);
            if (!sectionsAround(followed).getFirst().equals(section)) {
                throw new IllegalArgumentException("no entry " + after + " in " + section);
            }
            return followed + 1;
        }
        int index = heading(section) + 1;
        while (index < list.size() && !(list.get(index) instanceof Heading)) {
            if (list.get(index) instanceof Entry) {
                return index;
            }
            index++;
        }
        return index;
    }

    private OptionalInt find(Predicate<Block> wanted) {
        return IntStream.range(0, list.size()).filter(i -> wanted.test(list.get(i))).findFirst();
    }
}
